package org.rapporteur.annotate.segment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Span;
import org.rapporteur.reference.Orthography;

/// Cuts one paragraph into words and marks.
///
/// "don't" is `do` `n't`, "Hamas's" `Hamas` `'s`, "cease-fire" three words but "non-aligned" one,
/// "$4.2bn" `$` `4.2` `bn`, "U.S." and "1,000.5" one each.
final class WordCutter {

  /// Longer prefixes, contractions and units do not exist; longer words are not looked up.
  private static final int LONGEST_LOOKUP = 24;

  private static final int MOST_CLITICS = 3;

  private final String text;
  private final Orthography orthography;
  private final List<Span> words = new ArrayList<>();
  private int end;

  WordCutter(String text, Orthography orthography) {
    this.text = text;
    this.orthography = orthography;
  }

  List<Span> cut(int from, int to) {
    end = to;
    var addresses = new Addresses(text, to);
    var stops = new FullStops(text, to, orthography);
    int i = from;
    while (i < end) {
      int c = text.codePointAt(i);
      if (Characters.isSpace(c)) {
        i += Character.charCount(c);
        continue;
      }
      int next = addresses.end(i, words.isEmpty() ? from : words.getLast().end());
      if (next == i) {
        next = isWordStart(i, c) ? word(i, stops) : mark(i, c);
      } else {
        add(i, next);
      }
      i = next;
    }
    return words;
  }

  private boolean isWordStart(int i, int c) {
    return Character.isLetterOrDigit(c)
        || Characters.isWordPart(c)
        || (Characters.isApostrophe(c) && (glued(i) ? cliticEnd(i) > i : yearEnd(i) > i));
  }

  /// Tells whether a word ends right before `i`.
  private boolean glued(int i) {
    return !words.isEmpty() && words.getLast().end() == i;
  }

  /// Returns the end of "'s" at `i`, or `i` when no such word stands there.
  private int cliticEnd(int i) {
    int letters = lettersEnd(i + 1);
    return orthography.isClitic(lower(i + 1, letters)) ? letters : i;
  }

  /// Returns the end of "'90s" at `i`, or `i` when no year stands there.
  private int yearEnd(int i) {
    int digits = digitsEnd(i + 1);
    if (digits != i + 3) {
      return i;
    }
    return digits < end && text.charAt(digits) == 's' ? digits + 1 : digits;
  }

  private int word(int start, FullStops stops) {
    if (Characters.isApostrophe(text.charAt(start))) {
      int stop = glued(start) ? cliticEnd(start) : yearEnd(start);
      add(start, stop);
      return stop;
    }
    int stop = scan(start);
    int dotted = stops.include(start, stop);
    if (dotted > stop) {
      add(start, dotted);
      return dotted;
    }
    split(start, stop);
    return stop;
  }

  /// Returns where the word that begins at `start` ends, clitics included.
  private int scan(int start) {
    int phone = Numbers.phoneEnd(text, start, end);
    if (phone > start) {
      return phone;
    }
    int i = start;
    while (i < end) {
      int c = text.codePointAt(i);
      if (isCurrency(start, i)) {
        return i + 1;
      }
      if (!Characters.isWordPart(c) && !joins(start, i, c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /// "US$5m": the mark of a currency ends the letters that name its country.
  private boolean isCurrency(int start, int i) {
    return text.charAt(i) == '$'
        && i > start
        && i - start <= 2
        && Character.isUpperCase(text.charAt(i - 1))
        && isDigit(i + 1);
  }

  /// Tells whether the character at `i`, no part of a word itself, joins the two sides of it.
  private boolean joins(int start, int i, int c) {
    if (i == start || i + 1 >= end || !Character.isLetterOrDigit(text.codePointAt(i + 1))) {
      return false;
    }
    if (Characters.isHyphen(c)) {
      return i - start <= LONGEST_LOOKUP
          && isPrefix(start, i)
          && Character.isLetterOrDigit(text.charAt(i + 1));
    }
    return switch (c) {
      case '\'', '’', '`', '´' -> true;
      case '.' -> joinsByDot(start, i);
      case ',', ':', '/' -> Numbers.joins(text, i, end);
      case '&' ->
          Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
      case '_' -> true;
      default -> false;
    };
  }

  private boolean isPrefix(int start, int hyphen) {
    String prefix = lower(start, hyphen);
    int last = Math.max(prefix.lastIndexOf('-'), prefix.lastIndexOf('‑'));
    return orthography.isPrefix(prefix.substring(last + 1));
  }

  /// "3.5", "U.S", "example.com", but not "end.The".
  private boolean joinsByDot(int start, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (Character.isDigit(before) || Character.isDigit(after)) {
      return Character.isDigit(before) && Character.isDigit(after);
    }
    boolean initials = i - start == 1 || text.charAt(i - 2) == '.';
    boolean single = i + 2 >= end || !Character.isLetterOrDigit(text.charAt(i + 2));
    return initials && single
        || Character.isLowerCase(after) && (Character.isLetter(before)) && !initials
        || Character.isUpperCase(before) && Character.isUpperCase(after) && !single && !initials;
  }

  /// Adds the word, cut at its clitics and units: "she'd've" has two.
  private void split(int start, int stop) {
    Deque<Span> tail = new ArrayDeque<>();
    int rest = stop;
    int cut = lastPart(start, rest);
    while (cut > start && tail.size() < MOST_CLITICS) {
      tail.push(new Span(cut, rest));
      rest = cut;
      cut = lastPart(start, rest);
    }
    add(start, rest);
    words.addAll(tail);
  }

  /// Returns where the last part of the word begins, or `start` when it is one.
  private int lastPart(int start, int stop) {
    int cut = contraction(start, stop);
    if (cut == start && isDigit(start)) {
      cut = unit(start, stop);
    }
    return cut == start ? clitic(start, stop) : cut;
  }

  private int contraction(int start, int stop) {
    return stop - start > LONGEST_LOOKUP
        ? start
        : start + orthography.findContraction(lower(start, stop)).orElse(0);
  }

  private int unit(int start, int stop) {
    int letters = Numbers.end(text, start, stop);
    return letters < stop && orthography.isUnit(lower(letters, stop)) ? letters : start;
  }

  /// Returns where "'s" or "n't" begins in the word, or `start` when it ends in none.
  private int clitic(int start, int stop) {
    int apostrophe = stop - 1;
    while (apostrophe > start
        && apostrophe > stop - 4
        && !Characters.isApostrophe(text.charAt(apostrophe))) {
      apostrophe--;
    }
    if (apostrophe <= start || !Characters.isApostrophe(text.charAt(apostrophe))) {
      return start;
    }
    String tail = lower(apostrophe + 1, stop);
    if (tail.equals("t")
        && apostrophe - 1 > start
        && lower(apostrophe - 1, apostrophe).equals("n")) {
      return apostrophe - 1;
    }
    boolean decade = tail.equals("s") && isDigit(apostrophe - 1) && apostrophe - start >= 2;
    return orthography.isClitic(tail) && !decade ? apostrophe : start;
  }

  /// Adds the mark at `i`, with what is repeated of it: "...", "--", "!!".
  private int mark(int i, int c) {
    int stop = i + Character.charCount(c);
    if (".-!?*=_~#<>+|".indexOf(c) >= 0 || (c == '\'' || c == '`')) {
      boolean ends = c == '!' || c == '?';
      int most = Characters.isApostrophe(c) ? Math.min(i + 2, end) : end;
      while (stop < most
          && (text.charAt(stop) == c || ends && "!?".indexOf(text.charAt(stop)) >= 0)) {
        stop++;
      }
    }
    while (stop < end
        && (Characters.isMark(text.codePointAt(stop)) || text.charAt(stop - 1) == '\u200D')) {
      stop += Character.charCount(text.codePointAt(stop));
    }
    add(i, stop);
    return stop;
  }

  private void add(int start, int stop) {
    words.add(new Span(start, stop));
  }

  private int lettersEnd(int i) {
    int stop = i;
    while (stop < end
        && stop - i < LONGEST_LOOKUP
        && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private int digitsEnd(int i) {
    int stop = i;
    while (isDigit(stop)) {
      stop++;
    }
    return stop;
  }

  private boolean isDigit(int i) {
    return i < end && Character.isDigit(text.charAt(i));
  }

  private String lower(int start, int stop) {
    return text.substring(Math.min(start, end), Math.min(stop, end)).toLowerCase(Locale.ROOT);
  }
}
