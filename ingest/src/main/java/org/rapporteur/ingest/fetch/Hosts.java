package org.rapporteur.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Tells where a host is and whether it may be asked.
public interface Hosts {

  /// Returns the addresses of a host.
  List<InetAddress> resolve(String host) throws UnknownHostException;

  /// Whether a connection to `address` may be opened.
  boolean allows(InetAddress address);

  /// Returns the hosts of the public internet, by DNS.
  static Hosts onInternet() {
    return new DomainNames(false);
  }

  /// Returns all hosts that DNS knows, those of the local network and this machine included.
  static Hosts anywhere() {
    return new DomainNames(true);
  }

  /// @param everywhere whether private addresses are allowed
  record DomainNames(boolean everywhere) implements Hosts {

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
      return List.of(InetAddress.getAllByName(host));
    }

    @Override
    public boolean allows(InetAddress address) {
      return everywhere || PublicAddresses.contain(address);
    }
  }
}
