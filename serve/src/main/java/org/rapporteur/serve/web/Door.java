package org.rapporteur.serve.web;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where the reading room is entered.
///
/// @param host the name or address to listen at; `0.0.0.0` for all of this machine's
/// @param port where to listen; 0 for any that is free
/// @param address under which browsers reach it when a proxy stands before it; null when none does
public record Door(String host, int port, @Nullable URI address) {

  /// The address that nobody but this machine's users reaches.
  public static final String LOOPBACK = "127.0.0.1";

  /// Returns a door for this machine alone.
  public static Door loopback(int port) {
    return new Door(LOOPBACK, port, null);
  }

  /// Tells whether nobody but this machine's users reaches it, and no proxy lets others in.
  ///
  /// @throws IllegalArgumentException when the host is not known
  public boolean isForThisMachineAlone() {
    return resolved().isLoopbackAddress() && address == null;
  }

  /// Tells whether browsers reach it over TLS.
  boolean isSecure() {
    return address != null && "https".equalsIgnoreCase(address.getScheme());
  }

  /// Returns the names by which it answers, lower case, without ports; any other could be a foreign
  /// page's that was made to point here.
  Set<String> names() {
    Set<String> names = new TreeSet<>(List.of("localhost", "127.0.0.1", "[::1]", inAddress(host)));
    if (address != null && address.getHost() != null) {
      names.add(address.getHost().toLowerCase(Locale.ROOT));
    }
    if (resolved().isAnyLocalAddress()) {
      addOwnAddresses(names);
    }
    return names;
  }

  private InetAddress resolved() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("there is no host " + host, e);
    }
  }

  private static void addOwnAddresses(Set<String> names) {
    try {
      NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .map(own -> inAddress(own.getHostAddress().replaceFirst("%.*", "")))
          .forEach(names::add);
    } catch (SocketException _) {
      // Then it answers by the names that were given.
    }
  }

  private static String inAddress(String host) {
    return host.contains(":") ? "[" + host + "]" : host.toLowerCase(Locale.ROOT);
  }
}
