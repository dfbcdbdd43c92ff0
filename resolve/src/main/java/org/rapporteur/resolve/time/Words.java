package org.rapporteur.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.reference.time.TimeWordClass;
import org.rapporteur.reference.time.TimeWords;

/// A text cut into runs of letters and digits and single marks, as the rules of time read it.
///
/// "May 4-6, 10:30" → `May 4 - 6 , 10 : 30`. Independent of the annotator's tokens, which keep
/// "10:30" and "mid-May" whole. Positions outside the text read as an empty word.
final class Words {

  private final String text;
  private final TimeWords lexicon;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();

  Words(String text, TimeWords lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
        at++;
      } else {
        at = add(at);
      }
    }
  }

  private int add(int start) {
    int end = start + 1;
    if (Character.isLetterOrDigit(text.charAt(start))) {
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
    }
    spans.add(new Span(start, end));
    lower.add(text.substring(start, end).toLowerCase(Locale.ROOT));
    return end;
  }

  int size() {
    return lower.size();
  }

  /// Returns the word at `i` in lower case; empty outside the text.
  String at(int i) {
    return i < 0 || i >= lower.size() ? "" : lower.get(i);
  }

  boolean is(int i, String... words) {
    String here = at(i);
    for (String word : words) {
      if (here.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(text.charAt(spans.get(i).start()));
  }

  /// Tells whether nothing stands between word `i` and the next one.
  boolean touches(int i) {
    return i >= 0 && i + 1 < size() && spans.get(i).end() == spans.get(i + 1).start();
  }

  boolean isHyphen(int i) {
    return is(i, "-", "–", "‑");
  }

  /// Tells whether a line break or more stands between word `i` and the next one.
  boolean breaksAfter(int i) {
    return i < 0
        || i + 1 >= size()
        || text.substring(spans.get(i).end(), spans.get(i + 1).start()).contains("\n\n");
  }

  /// Returns the number written in digits at `i`, or -1.
  int number(int i) {
    String word = at(i);
    if (word.isEmpty() || word.length() > 6) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < word.length(); k++) {
      if (word.charAt(k) < '0' || word.charAt(k) > '9') {
        return -1;
      }
      value = value * 10 + word.charAt(k) - '0';
    }
    return value;
  }

  boolean is(int i, TimeWordClass wordClass) {
    return find(i, wordClass).isPresent();
  }

  Optional<String> find(int i, TimeWordClass wordClass) {
    return lexicon.find(at(i), wordClass);
  }

  /// Returns the longest entry of several words or one that starts at `i`.
  Optional<Phrase> phrase(int i, TimeWordClass wordClass) {
    StringBuilder phrase = new StringBuilder();
    Optional<Phrase> longest = Optional.empty();
    for (int end = i; end < Math.min(size(), i + lexicon.longest(at(i))); end++) {
      phrase.append(at(end).equals("’") ? "'" : at(end));
      var found = lexicon.find(phrase.toString(), wordClass);
      if (found.isPresent()) {
        longest = Optional.of(new Phrase(end + 1, found.get()));
      }
      if (!touches(end)) {
        phrase.append(' ');
      }
    }
    return longest;
  }

  /// An entry of the table as it stands in the text.
  ///
  /// @param end the position after its last word
  /// @param value what it means
  record Phrase(int end, String value) {}

  Span span(int from, int to) {
    return new Span(spans.get(from).start(), spans.get(to - 1).end());
  }

  int start(int i) {
    return spans.get(i).start();
  }
}
