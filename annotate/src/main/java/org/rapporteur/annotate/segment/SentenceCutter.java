package org.rapporteur.annotate.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.reference.Orthography;

/// Groups the words of one paragraph into sentences.
///
/// A sentence ends after ". ! ? …" and the closing quotation marks and brackets that follow, unless
/// what comes next shows that it goes on: "Gen. Smith", "“Why?” he asked", "... and more".
final class SentenceCutter {

  /// A longer sentence is none (a list, a table, hostile text) and is cut, at a mark if possible.
  static final int MOST_WORDS = 300;

  private static final int LOOK_AHEAD = 5;

  private final String text;
  private final Orthography orthography;
  private List<Span> words = List.of();

  SentenceCutter(String text, Orthography orthography) {
    this.text = text;
    this.orthography = orthography;
  }

  List<List<Span>> cut(List<Span> paragraph) {
    words = paragraph;
    List<List<Span>> sentences = new ArrayList<>();
    int start = new Datelines(text).length(words);
    sentences.addAll(bounded(0, start));
    for (int i = start; i < words.size(); i++) {
      int after = isStop(i) ? afterClosers(i) : i + 1;
      if (isBullet(i + 1) || isStop(i) && ends(start, i, after)) {
        sentences.addAll(bounded(start, after));
        start = after;
      }
      i = after - 1;
    }
    sentences.addAll(bounded(start, words.size()));
    return sentences;
  }

  /// Cuts what is too long for a sentence.
  private List<List<Span>> bounded(int start, int stop) {
    List<List<Span>> pieces = new ArrayList<>();
    int from = start;
    while (stop - from > MOST_WORDS) {
      int cut = from + MOST_WORDS;
      while (cut > from + MOST_WORDS / 2 && !isPause(cut - 1)) {
        cut--;
      }
      cut = isPause(cut - 1) ? cut : from + MOST_WORDS;
      pieces.add(List.copyOf(words.subList(from, cut)));
      from = cut;
    }
    if (from < stop) {
      pieces.add(List.copyOf(words.subList(from, stop)));
    }
    return pieces;
  }

  private boolean isPause(int i) {
    return words.get(i).length() == 1 && ",;:|".indexOf(first(i)) >= 0;
  }

  private boolean isBullet(int i) {
    return i < words.size() && "•▪●◦‣".indexOf(first(i)) >= 0;
  }

  /// Tells whether a sentence may end with word `i`.
  private boolean isStop(int i) {
    char last = text.charAt(words.get(i).end() - 1);
    char first = first(i);
    return ".!?…。！？؟।".indexOf(last) >= 0
        && (first == last || last == '.' || !Character.isLetter(first));
  }

  private boolean isAbbreviation(int i) {
    return words.get(i).length() > 1 && Character.isLetterOrDigit(first(i));
  }

  /// Returns the index after the closing marks that follow the stop at `i`.
  private int afterClosers(int i) {
    int after = i + 1;
    while (after < words.size() && isCloser(after)) {
      after++;
    }
    return after;
  }

  private boolean isCloser(int i) {
    char c = first(i);
    boolean closing = Characters.isClosingQuote(c) || ")]}".indexOf(c) >= 0;
    return !Character.isLetterOrDigit(text.charAt(words.get(i).end() - 1))
        && (closing || Characters.isStraightQuote(c) && glued(i) && !gluedToNext(i));
  }

  private boolean glued(int i) {
    return words.get(i - 1).end() == words.get(i).start();
  }

  private boolean gluedToNext(int i) {
    return i + 1 < words.size() && glued(i + 1) && Character.isLetterOrDigit(first(i + 1));
  }

  /// Tells whether the sentence begun at `start` ends with the stop at `i`.
  ///
  /// @param after the index after the stop's closing marks
  private boolean ends(int start, int i, int after) {
    if (after >= words.size()) {
      return true;
    }
    if (isListNumber(start, i)) {
      return false;
    }
    int next = opened(after);
    if (isAbbreviation(i) && after == i + 1) {
      return endsWithAbbreviation(i, after, next);
    }
    boolean quoted = after > i + 1 && Characters.isQuote(first(after - 1));
    if (Character.isLowerCase(first(next)) && (quoted || !isPlain(i)) || continues(after)) {
      return false;
    }
    boolean open = first(i) != '.' || words.get(i).length() > 1;
    return !(quoted && open && isTagged(next));
  }

  /// Tells whether the stop at `i` ends a sentence even before a small letter: "al-Shabab denied
  /// it".
  private boolean isPlain(int i) {
    return words.get(i).length() == 1 && ".?".indexOf(first(i)) >= 0 && !glued(i + 1);
  }

  /// Returns the index of the first word at or after `i` that is no opening mark.
  private int opened(int i) {
    int next = i;
    while (next + 1 < words.size()
        && (Characters.isQuote(first(next)) || "([{".indexOf(first(next)) >= 0)) {
      next++;
    }
    return next;
  }

  /// Tells whether a mark at `i` shows that the sentence goes on.
  private boolean continues(int i) {
    return ",;:)]}".indexOf(first(i)) >= 0 || "–—-".indexOf(first(i)) >= 0 && !isBulletDash(i);
  }

  private boolean isBulletDash(int i) {
    return i + 1 < words.size() && !glued(i) && Character.isUpperCase(first(i + 1));
  }

  /// "1. Agree on the agenda": a number that counts, not one that ends a sentence.
  private boolean isListNumber(int start, int i) {
    return i <= start + 1
        && i - start == (words.get(i).length() == 1 ? 1 : 0)
        && Character.isDigit(first(start))
        && words.get(start).length() <= 3;
  }

  private boolean endsWithAbbreviation(int i, int after, int next) {
    Orthography.Stop stop = stop(i);
    return switch (stop) {
      case BEFORE_NAME, BEFORE_NUMBER, INSIDE -> false;
      case ANYWHERE ->
          orthography.startsSentence(form(next))
              || next > after
                  && Character.isUpperCase(first(next))
                  && Characters.isOpeningQuote(first(after));
    };
  }

  private Orthography.Stop stop(int i) {
    String form = form(i);
    Optional<Orthography.Stop> known = orthography.findAbbreviation(form);
    boolean initial = form.length() == 2;
    return known.orElse(initial ? Orthography.Stop.BEFORE_NAME : Orthography.Stop.ANYWHERE);
  }

  /// Tells whether a quoted question that ends before `next` is followed by who asked it.
  private boolean isTagged(int next) {
    int stop = Math.min(words.size(), next + LOOK_AHEAD);
    for (int i = next; i < stop; i++) {
      String form = form(i);
      if (i > next && orthography.tagsSpeech(form.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!Character.isUpperCase(form.charAt(0)) && i > next) {
        return false;
      }
    }
    return false;
  }

  private String form(int i) {
    return words.get(i).in(text);
  }

  private char first(int i) {
    return text.charAt(words.get(i).start());
  }
}
