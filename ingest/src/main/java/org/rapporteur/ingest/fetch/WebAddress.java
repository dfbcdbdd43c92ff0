package org.rapporteur.ingest.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A URL that may be fetched: http or https, with a host, without a user name.
///
/// @param uri absolute, without a fragment
public record WebAddress(URI uri) {

  /// Reads an address as it is written in feeds and links, blanks and odd characters included.
  ///
  /// @throws FetchException when it is none, or of another scheme
  public static WebAddress parse(String written) throws FetchException {
    try {
      return of(new URI(escaped(written.strip())));
    } catch (URISyntaxException e) {
      throw new FetchException("%s is no address".formatted(written.strip()), e);
    }
  }

  private static WebAddress of(URI uri) throws FetchException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchException("%s is not an address of http or https".formatted(uri));
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new FetchException("%s names no host, or a user".formatted(uri));
    }
    return new WebAddress(uri);
  }

  /// Returns what `location` leads to from here.
  ///
  /// @throws FetchException when that is no address, or of another scheme
  public WebAddress resolve(String location) throws FetchException {
    try {
      return of(uri.resolve(new URI(escaped(location.strip()))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException("the redirect to %s leads nowhere".formatted(location), e);
    }
  }

  boolean isEncrypted() {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  /// Returns the host without the brackets of IPv6.
  public String host() {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  int port() {
    return uri.getPort() >= 0 ? uri.getPort() : isEncrypted() ? 443 : 80;
  }

  /// Returns scheme, host and port, under which `robots.txt` stands.
  public String origin() {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return (uri.getScheme() + "://" + uri.getHost() + port).toLowerCase(Locale.ROOT);
  }

  String pathAndQuery() {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  private static String escaped(String written) {
    StringBuilder escaped = new StringBuilder();
    String bare = written.replaceFirst("#.*", "");
    for (byte b : bare.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}".indexOf(b) < 0;
      escaped.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
