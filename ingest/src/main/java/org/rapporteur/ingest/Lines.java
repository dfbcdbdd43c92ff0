package org.rapporteur.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Cuts a stream into lines, and holds no more of it in memory than a line may be long.
final class Lines implements AutoCloseable {

  /// One line without its line break.
  ///
  /// @param number from 1
  /// @param offset of its first byte in the stream
  /// @param bytes its content; null when there were more than allowed
  record Line(long number, long offset, byte @Nullable [] bytes) {}

  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private long consumed;
  private long number;

  Lines(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /// Reads the next line.
  ///
  /// @return null at the end of the stream
  @Nullable Line next() throws IOException {
    if (!fill()) {
      return null;
    }
    long offset = consumed;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = lineBreak();
      ended = end < filled;
      tooLong |= line.size() + (end - next) > limit;
      if (!tooLong) {
        line.write(buffer, next, end - next);
      }
      consumed += end - next + (ended ? 1 : 0);
      next = ended ? end + 1 : end;
    }
    return new Line(++number, offset, tooLong ? null : withoutReturn(line.toByteArray()));
  }

  private boolean fill() throws IOException {
    while (next == filled) {
      filled = stream.read(buffer);
      next = 0;
      if (filled < 0) {
        filled = 0;
        return false;
      }
    }
    return true;
  }

  /// Returns where the line ends in the buffer, or the buffer's end when it goes on after it.
  private int lineBreak() {
    int end = next;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private static byte[] withoutReturn(byte[] line) {
    int length = line.length;
    if (length == 0 || line[length - 1] != '\r') {
      return line;
    }
    return Arrays.copyOf(line, length - 1);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
