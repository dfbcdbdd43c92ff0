package org.rapporteur.annotate.segment;

import java.util.Optional;
import org.rapporteur.reference.Orthography;

/// Decides which full stops belong to the word before them.
final class FullStops {

  private static final int LONGEST_ABBREVIATION = 16;

  private final String text;
  private final int end;
  private final Orthography orthography;

  FullStops(String text, int end, Orthography orthography) {
    this.text = text;
    this.end = end;
    this.orthography = orthography;
  }

  /// Returns the end of the word with its full stop, or `stop` when the stop is a mark of its own.
  int include(int start, int stop) {
    boolean single = stop < end && text.charAt(stop) == '.' && !isDot(stop + 1);
    if (!single || stop - start > LONGEST_ABBREVIATION) {
      return stop;
    }
    return belongs(start, stop) ? stop + 1 : stop;
  }

  private boolean isDot(int i) {
    return i < end && text.charAt(i) == '.';
  }

  private boolean belongs(int start, int stop) {
    if (isAcronym(start, stop)) {
      return true;
    }
    if (stop - start == 1 && Character.isUpperCase(text.charAt(start))) {
      return isInitial(stop + 1);
    }
    Optional<Orthography.Stop> kind = orthography.findAbbreviation(text.substring(start, stop + 1));
    return kind.isPresent()
        && (kind.get() != Orthography.Stop.BEFORE_NUMBER || isDigit(skipSpaces(stop + 1)));
  }

  /// "U.S", "a.m", "e.g": single letters between full stops.
  private boolean isAcronym(int start, int stop) {
    if (stop - start < 3 || (stop - start) % 2 == 0) {
      return false;
    }
    for (int i = start; i < stop; i++) {
      boolean right = (i - start) % 2 == 0 ? Character.isLetter(text.charAt(i)) : isDot(i);
      if (!right) {
        return false;
      }
    }
    return true;
  }

  /// Tells whether what stands at `i` continues a name after an initial: "J. Smith", "George W.,".
  private boolean isInitial(int i) {
    if (i < end && ",-".indexOf(text.charAt(i)) >= 0) {
      return true;
    }
    int next = skipSpaces(i);
    if (next >= end || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    int stop = next;
    while (stop < end
        && stop - next < LONGEST_ABBREVIATION
        && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return isDot(stop) && stop - next == 1
        || !orthography.startsSentence(text.substring(next, stop));
  }

  private int skipSpaces(int i) {
    int next = i;
    while (next < end && next - i < LONGEST_ABBREVIATION && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private boolean isDigit(int i) {
    return i < end && Character.isDigit(text.charAt(i));
  }
}
