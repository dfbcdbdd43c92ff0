package org.rapporteur.ingest.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Decodes pages: by byte order mark, as UTF-8 if it is valid UTF-8, by what the sender or the page
/// says, and at last by its bytes.
///
/// Valid UTF-8 with characters beyond ASCII is never anything else by chance, so it is believed
/// before a header that servers send for all pages alike.
final class PageCharset {

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w-]+)");

  /// HTML says that a declaration stands within the first kilobyte; pages are less strict.
  private static final int HEAD = 8192;

  private PageCharset() {}

  static String decode(byte[] bytes, @Nullable String said) {
    Optional<Charset> marked = Optional.ofNullable(bom(bytes));
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    return strictUtf8(bytes).orElseGet(() -> new String(bytes, declared(bytes, said)));
  }

  private static @Nullable Charset bom(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean starts(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      boolean escapes = text.toString().indexOf('\u001B') >= 0;
      return escapes ? Optional.empty() : Optional.of(text.toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Charset declared(byte[] bytes, @Nullable String said) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return named(said)
        .or(() -> matcher.find() ? named(matcher.group(1)) : Optional.empty())
        .or(() -> named(guessed(bytes)))
        .orElse(StandardCharsets.UTF_8);
  }

  private static @Nullable String guessed(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return detector.getDetectedCharset();
  }

  /// As browsers do, ISO 8859-1 is read as Windows-1252, which adds quotation marks and dashes.
  private static Optional<Charset> named(@Nullable String name) {
    try {
      if (name == null || name.isBlank()) {
        return Optional.empty();
      }
      Charset charset = Charset.forName(name.strip());
      boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
      return Optional.of(
          latin || charset.equals(StandardCharsets.US_ASCII)
              ? Charset.forName("windows-1252")
              : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }
}
