package org.rapporteur.ingest.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The agency that a report names as its source, as printed.
///
/// - `DOHA, May 4 (Example Agency) — The emir …` → Example Agency
/// - last paragraph: `(Reporting by Example Agency)`, `Source: Example Agency` → Example Agency
/// - not in `The emir (72) — …`
public final class Credit {

  private static final String NAME = "(\\p{Lu}[\\p{L}.&]*(?: [\\p{Lu}&][\\p{L}.&]*){0,3})";

  private static final Pattern DATELINE =
      Pattern.compile("^[^()]{2,60}\\(" + NAME + "\\)\\s*[-–—:]");

  private static final Pattern END =
      Pattern.compile("^\\W{0,2}(?:Source|Reporting by|Credit|Via):?\\s+" + NAME + "\\W{0,2}$");

  private Credit() {}

  /// Returns the agency that the first or the last paragraph credits.
  public static Optional<String> find(List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    return in(DATELINE, paragraphs.getFirst()).or(() -> in(END, paragraphs.getLast()));
  }

  private static Optional<String> in(Pattern pattern, String paragraph) {
    String part = paragraph.substring(0, Math.min(120, paragraph.length()));
    Matcher matcher = pattern.matcher(part);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
