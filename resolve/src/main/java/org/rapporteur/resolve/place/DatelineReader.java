package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;
import org.rapporteur.resolve.place.PrintedDateline.Agency;

/// Cuts a printed dateline into place, qualifiers and agency.
///
/// "DOHA, May 4 (Agency) —", "ANKARA (Agency) -", "BEIRUT, Lebanon --", "Baghdad –", "LAHORE:". A
/// head without an agency counts only when its place is known: "BREAKING — …" is no dateline.
final class DatelineReader {

  private static final int LONGEST = 110;
  private static final int LONGEST_PLACE = 5;

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Predicate<String> isKnown;
  private final Predicate<String> isWellKnown;

  /// @param isKnown tells whether some place has that name
  /// @param isWellKnown tells whether a country or a large town has it
  DatelineReader(Predicate<String> isKnown, Predicate<String> isWellKnown) {
    this.isKnown = isKnown;
    this.isWellKnown = isWellKnown;
  }

  /// Reads what stands before the first dash of a text.
  Optional<PrintedDateline> atStartOf(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int dash = dash(text, start);
    return dash <= start ? Optional.empty() : read(text, start, dash);
  }

  /// Reads a dateline that the envelope gives apart, dash or not.
  Optional<PrintedDateline> whole(String dateline) {
    int dash = dash(dateline, 0);
    int end = dash > 0 ? dash : Math.min(dateline.length(), LONGEST);
    return read(dateline, 0, end);
  }

  private static int dash(String text, int start) {
    int end = Math.min(text.length() - 1, start + LONGEST);
    for (int i = start; i < end; i++) {
      char mark = text.charAt(i);
      if (mark == ':' && isHeading(text, start, i)) {
        return i;
      }
      boolean spaced = i > start && Character.isWhitespace(text.charAt(i - 1));
      if (mark == '—' || spaced && isDash(mark) && endsThere(text, i)) {
        return i;
      }
      if (mark == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /// "NEW DELHI: The minister said": capitals alone before a colon.
  private static boolean isHeading(String text, int start, int colon) {
    for (int i = start; i < colon; i++) {
      if (!Character.isUpperCase(text.charAt(i)) && text.charAt(i) != ' ') {
        return false;
      }
    }
    return colon - start >= 4 && Character.isWhitespace(text.charAt(colon + 1));
  }

  private static boolean isDash(char mark) {
    return mark == '–' || mark == '-' || mark == '_';
  }

  private static boolean endsThere(String text, int dash) {
    char next = text.charAt(dash + 1);
    return Character.isWhitespace(next) || next == '-';
  }

  private Optional<PrintedDateline> read(String text, int start, int end) {
    @Nullable Agency agency = null;
    int headEnd = end;
    int open = text.lastIndexOf('(', end - 1);
    int close = open < start ? -1 : text.indexOf(')', open);
    if (open > start && close > open && close < end && text.substring(close + 1, end).isBlank()) {
      agency = Agency.at(stripped(text, open + 1, close), text);
      headEnd = open;
    }
    List<Span> segments = segments(text, start, headEnd);
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    Span place = firstOfSeveral(text, segments.getFirst());
    List<String> qualifiers = new ArrayList<>();
    for (Span segment : segments.subList(1, segments.size())) {
      String words = segment.in(text);
      if (agency == null && isAgency(words)) {
        agency = Agency.at(segment, text);
      } else if (isName(words)) {
        qualifiers.add(words);
      } else if (!isDate(words)) {
        return Optional.empty();
      }
    }
    return isPlace(place.in(text), agency != null)
        ? Optional.of(
            new PrintedDateline(
                new Span(start, Math.max(start, stripped(text, start, end).end())),
                place,
                qualifiers,
                agency))
        : Optional.empty();
  }

  private static List<Span> segments(String text, int start, int end) {
    List<Span> segments = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == ',') {
        Span segment = stripped(text, from, i);
        if (!segment.isEmpty()) {
          segments.add(segment);
        }
        from = i + 1;
      }
    }
    return segments;
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /// "BEIRUT/JERUSALEM" was filed from both; the first one counts.
  private static Span firstOfSeveral(String text, Span place) {
    int slash = place.in(text).indexOf('/');
    return slash > 0 ? stripped(text, place.start(), place.start() + slash) : place;
  }

  private boolean isPlace(String place, boolean credited) {
    if (!isName(place)) {
      return false;
    }
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 2;
    return credited || (capitals ? isKnown.test(place) : isWellKnown.test(place));
  }

  /// "Tehran, IRNA –": capitals that are no place.
  private boolean isAgency(String words) {
    return words.length() >= 2
        && words.length() <= 10
        && words.chars().allMatch(Character::isUpperCase)
        && !isKnown.test(words);
  }

  private static boolean isName(String words) {
    String[] parts = words.split("\\s+");
    if (parts.length > LONGEST_PLACE || isDate(words)) {
      return false;
    }
    for (String part : parts) {
      boolean small = part.length() <= 3 && parts.length > 1;
      if (part.isEmpty() || !Character.isUpperCase(part.charAt(0)) && !small) {
        return false;
      }
    }
    return Character.isUpperCase(words.charAt(0));
  }

  private static boolean isDate(String words) {
    if (words.isEmpty()) {
      return false;
    }
    String month = words.substring(0, Math.min(3, words.length())).toLowerCase(Locale.ROOT);
    boolean digits = words.chars().anyMatch(Character::isDigit);
    return digits && (MONTHS.contains(month) || Character.isDigit(words.charAt(0)));
  }
}
