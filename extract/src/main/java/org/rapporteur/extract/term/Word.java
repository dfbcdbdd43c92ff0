package org.rapporteur.extract.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// A word as terms are matched: hyphens separate words, whoever cut the text.
///
/// @param token the token it belongs to
/// @param span where it stands
/// @param form as written
/// @param lower its form in lower case
/// @param lemma its dictionary form in lower case
record Word(Token token, Span span, String form, String lower, String lemma) {

  static List<Word> of(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.form().indexOf('-') < 0) {
        words.add(of(token, token.span(), token.form(), token.lemma()));
      } else {
        addParts(words, token);
      }
    }
    return words;
  }

  private static void addParts(List<Word> words, Token token) {
    int start = 0;
    String form = token.form();
    for (int end = 0; end <= form.length(); end++) {
      if (end == form.length() || form.charAt(end) == '-') {
        if (end > start) {
          String part = form.substring(start, end);
          int from = token.span().start() + start;
          words.add(of(token, new Span(from, from + part.length()), part, part));
        }
        start = end + 1;
      }
    }
  }

  private static Word of(Token token, Span span, String form, String lemma) {
    return new Word(
        token, span, form, form.toLowerCase(Locale.ROOT), lemma.toLowerCase(Locale.ROOT));
  }

  /// Tells whether this is `wanted`, which is lower case unless it must be capital.
  boolean is(String wanted) {
    String want = wanted.toLowerCase(Locale.ROOT);
    boolean capital = !want.equals(wanted);
    if (capital && !Character.isUpperCase(form.codePointAt(0))) {
      return false;
    }
    return lower.equals(want) || lemma.equals(want) || isPlural(want);
  }

  private boolean isPlural(String want) {
    return lower.length() > want.length()
        && lower.startsWith(want)
        && (lower.equals(want + "s") || lower.equals(want + "es"));
  }
}
