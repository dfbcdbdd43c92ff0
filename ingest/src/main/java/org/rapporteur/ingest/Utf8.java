package org.rapporteur.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Decodes UTF-8 strictly: nothing is replaced, the first wrong byte is named.
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /// Decodes `bytes`; a byte order mark at the very beginning of a source is dropped.
  ///
  /// @param offset where `bytes` begins in its source, for the message
  static String decode(byte[] bytes, long offset) throws UnreadableException {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(input, text, true);
    if (result.isError()) {
      throw notUtf8(bytes, offset, input.position());
    }
    text.flip();
    boolean marked = offset == 0 && text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK;
    return text.subSequence(marked ? 1 : 0, text.remaining()).toString();
  }

  private static UnreadableException notUtf8(byte[] bytes, long offset, int wrong) {
    String reason = "not UTF-8: byte %d is 0x%02X".formatted(offset + wrong, bytes[wrong]);
    boolean utf16 = offset == 0 && bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
    String from = utf16 ? "UTF-16" : "the encoding it is in (often WINDOWS-1252)";
    return new UnreadableException(
        reason, "convert it from %s, for instance with iconv -t UTF-8".formatted(from));
  }
}
