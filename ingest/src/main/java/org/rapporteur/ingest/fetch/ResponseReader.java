package org.rapporteur.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Reads one HTTP/1.1 response, and no more of it than the limits allow.
final class ResponseReader {

  private static final int LONGEST_HEAD = 64 * 1024;

  /// Small bodies may grow beyond the ratio: a page of blanks is no bomb.
  private static final int HARMLESS = 1 << 20;

  private final InputStream stream;
  private final FetchLimits limits;
  private int head;

  ResponseReader(InputStream stream, FetchLimits limits) {
    this.stream = new BufferedInputStream(stream);
    this.limits = limits;
  }

  Response read(WebAddress address) throws IOException {
    int status = status(line());
    Map<String, List<String>> headers = headers();
    while (status == 100 || status == 103) {
      status = status(line());
      headers = headers();
    }
    boolean empty = status == 204 || status == 304;
    byte[] sent = empty ? new byte[0] : body(headers);
    return new Response(
        address, status, headers, decoded(sent, first(headers, "content-encoding")));
  }

  private static int status(String line) throws FetchException {
    String[] parts = line.split(" ", 3);
    if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("\\d{3}")) {
      throw new FetchException("the server does not speak HTTP/1.1");
    }
    return Integer.parseInt(parts[1]);
  }

  private Map<String, List<String>> headers() throws IOException {
    Map<String, List<String>> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers
            .computeIfAbsent(name, _ -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = stream.read(); b != '\n'; b = stream.read()) {
      if (b < 0) {
        throw new FetchException("the server hung up in the middle");
      }
      if (++head > LONGEST_HEAD) {
        throw new FetchException("its headers are longer than %,d bytes".formatted(LONGEST_HEAD));
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private static String first(Map<String, List<String>> headers, String name) {
    return headers.getOrDefault(name, List.of("")).getFirst().toLowerCase(Locale.ROOT);
  }

  private byte[] body(Map<String, List<String>> headers) throws IOException {
    if (first(headers, "transfer-encoding").contains("chunked")) {
      return chunked();
    }
    String length = first(headers, "content-length");
    if (!length.matches("\\d{1,18}")) {
      return upTo(limits.bytes());
    }
    if (Long.parseLong(length) > limits.bytes()) {
      throw tooLong();
    }
    return exactly(Integer.parseInt(length));
  }

  private byte[] upTo(int most) throws IOException {
    byte[] bytes = stream.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLong();
    }
    return bytes;
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = stream.readNBytes(length);
    if (bytes.length < length) {
      throw new FetchException(
          "%,d bytes were announced and %,d came".formatted(length, bytes.length));
    }
    return bytes;
  }

  private byte[] chunked() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      head = 0;
      String size = line().replaceFirst(";.*", "").strip();
      if (!size.matches("[0-9a-fA-F]{1,8}")) {
        throw new FetchException("its chunks are broken");
      }
      long length = Long.parseLong(size, 16);
      if (length == 0) {
        return body.toByteArray();
      }
      if (body.size() + length > limits.bytes()) {
        throw tooLong();
      }
      body.write(exactly((int) length));
      line();
    }
  }

  private byte[] decoded(byte[] sent, String encoding) throws IOException {
    if (encoding.isEmpty() || encoding.equals("identity") || sent.length == 0) {
      return sent;
    }
    if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
      throw new FetchException("its encoding %s was not asked for".formatted(encoding));
    }
    long most = Math.max(HARMLESS, (long) sent.length * limits.ratio());
    int cut = (int) Math.min(most, limits.bytes());
    try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      byte[] bytes = unzipped.readNBytes(cut + 1);
      if (bytes.length > cut) {
        throw new FetchException(
            "it unpacks to more than %,d bytes from %,d".formatted(cut, sent.length));
      }
      return bytes;
    }
  }

  private FetchException tooLong() {
    return new FetchException("it is longer than %,d bytes".formatted(limits.bytes()));
  }
}
