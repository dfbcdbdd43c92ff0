package org.rapporteur.ingest.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/// Finds where the next record of an archive begins, to go on behind a damaged one.
///
/// A plain record begins with the line `WARC/1.…`; a compressed one with a gzip header behind which
/// that line stands.
final class RecordStarts {

  private static final byte[] LINE = "WARC/1.".getBytes(US_ASCII);
  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
  private static final int WINDOW = 1 << 16;

  /// Enough of a compressed record to see its first line.
  private static final int PEEK = 512;

  private final SeekableByteChannel file;

  RecordStarts(SeekableByteChannel file) {
    this.file = file;
  }

  /// Returns the first record's start at `from` or behind it; empty when there is none.
  OptionalLong next(long from) throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW + PEEK);
    for (long base = from; base < file.size(); base += WINDOW) {
      fill(window, base);
      for (int i = 0; i < Math.min(WINDOW, window.limit()); i++) {
        if (startsAt(window.array(), i, window.limit())) {
          return OptionalLong.of(base + i);
        }
      }
    }
    return OptionalLong.empty();
  }

  private void fill(ByteBuffer window, long base) throws IOException {
    window.clear();
    file.position(base);
    while (window.hasRemaining() && file.read(window) >= 0) {
      continue;
    }
    window.flip();
  }

  private static boolean startsAt(byte[] bytes, int at, int end) {
    return matches(bytes, at, end, LINE)
        || matches(bytes, at, end, GZIP) && holdsRecord(bytes, at, end);
  }

  private static boolean matches(byte[] bytes, int at, int end, byte[] expected) {
    if (at + expected.length > end) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /// Three bytes occur by chance in compressed data; a first line behind them does not.
  private static boolean holdsRecord(byte[] bytes, int at, int end) {
    var input = new ByteArrayInputStream(bytes, at, Math.min(PEEK, end - at));
    try (GZIPInputStream unzipped = new GZIPInputStream(input, PEEK)) {
      byte[] line = new byte[LINE.length];
      int read = unzipped.read(line);
      return read == LINE.length && matches(line, 0, read, LINE);
    } catch (IOException _) {
      return false;
    }
  }
}
