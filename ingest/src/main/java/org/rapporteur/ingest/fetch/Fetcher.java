package org.rapporteur.ingest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Fetches over HTTP/1.1, one connection a request. Safe for use by many threads.
///
/// A client of its own, because the address that was checked must be the one that is connected to:
/// a library that resolves a name once more may be given another answer.
public final class Fetcher {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final Hosts hosts;
  private final FetchLimits limits;
  private final String agent;

  /// @param agent who asks, as the `User-Agent` header
  public Fetcher(Hosts hosts, FetchLimits limits, String agent) {
    this.hosts = hosts;
    this.limits = limits;
    this.agent = agent;
  }

  /// Fetches what stands under `address`, through redirects.
  ///
  /// @param headers what to send besides the usual, such as `If-None-Match`
  /// @throws FetchException when nothing, too much, or nothing that can be read came back
  public Response fetch(WebAddress address, Map<String, String> headers) throws FetchException {
    Instant deadline = Instant.now().plus(limits.time());
    WebAddress at = address;
    for (int i = 0; i <= limits.redirects(); i++) {
      Response response = ask(at, headers, deadline);
      String location = response.header("location").orElse("");
      if (!REDIRECTS.contains(response.status()) || location.isEmpty()) {
        return response;
      }
      at = at.resolve(location);
    }
    throw new FetchException(
        "%s redirects more than %d times".formatted(address, limits.redirects()));
  }

  private Response ask(WebAddress address, Map<String, String> headers, Instant deadline)
      throws FetchException {
    InetAddress server = server(address);
    try (Socket socket = new Socket();
        var _ = new Deadline(deadline, socket)) {
      socket.connect(new InetSocketAddress(server, address.port()), Deadline.millisTo(deadline));
      Socket channel = address.isEncrypted() ? encrypted(socket, address) : socket;
      send(channel.getOutputStream(), address, headers);
      return new ResponseReader(channel.getInputStream(), limits).read(address);
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      boolean late = !Instant.now().isBefore(deadline);
      String reason =
          late ? "took longer than %d s".formatted(limits.time().toSeconds()) : reason(e);
      throw new FetchException("%s %s".formatted(address, reason), e);
    }
  }

  private static String reason(IOException e) {
    return "could not be fetched (%s)".formatted(e.getMessage() == null ? e : e.getMessage());
  }

  /// Every address of a host must be allowed: which of them answers is the host's choice.
  private InetAddress server(WebAddress address) throws FetchException {
    try {
      var addresses = hosts.resolve(address.host());
      for (InetAddress candidate : addresses) {
        if (!hosts.allows(candidate)) {
          throw new FetchException(
              "%s leads to the private address %s".formatted(address, candidate.getHostAddress()));
        }
      }
      return addresses.getFirst();
    } catch (UnknownHostException e) {
      throw new FetchException("there is no host %s".formatted(address.host()), e);
    }
  }

  private static Socket encrypted(Socket socket, WebAddress address) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secured =
        (SSLSocket) factory.createSocket(socket, address.host(), address.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private void send(OutputStream stream, WebAddress address, Map<String, String> headers)
      throws IOException {
    String port = address.uri().getPort() < 0 ? "" : ":" + address.port();
    StringBuilder request = new StringBuilder("GET " + address.pathAndQuery() + " HTTP/1.1\r\n");
    request.append("Host: ").append(address.uri().getHost()).append(port).append("\r\n");
    request.append("User-Agent: ").append(agent).append("\r\n");
    request.append("Accept: text/html, application/xhtml+xml, application/rss+xml,");
    request.append(" application/atom+xml, application/xml;q=0.9, */*;q=0.1\r\n");
    request.append("Accept-Encoding: gzip\r\nConnection: close\r\n");
    headers.forEach((name, value) ->
        request.append(name).append(": ").append(value.replaceAll("[\\r\\n]", "")).append("\r\n"));
    stream.write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    stream.flush();
  }
}
