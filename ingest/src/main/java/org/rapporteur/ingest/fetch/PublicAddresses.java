package org.rapporteur.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Which addresses are on the public internet, by the special-purpose registries of IANA (RFC
/// 6890).
final class PublicAddresses {

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    boolean shared = first == 100 && (second & 0xC0) == 64;
    boolean protocol = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean example = first == 198 && second == 51 && third == 100;
    boolean example2 = first == 203 && second == 0 && third == 113;
    return first != 0 && first < 224 && !shared && !protocol && !benchmark && !example && !example2;
  }

  /// Of the tunnels, those that embed an IPv4 address are as public as that.
  private static boolean isPublic6(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0x20 && second == 0x02) {
      return embeds(bytes, 2);
    }
    if (first == 0 && second == 0x64 || first == 0 && isZero(bytes, 12)) {
      return embeds(bytes, 12);
    }
    boolean teredo = first == 0x20 && second == 1 && bytes[2] == 0 && bytes[3] == 0;
    boolean documentation =
        first == 0x20 && second == 1 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
    return (first & 0xE0) == 0x20 && !teredo && !documentation;
  }

  private static boolean isZero(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean embeds(byte[] bytes, int at) {
    try {
      return contain(InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
