package org.rapporteur.extract.term;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.LoadedTerms.LoadedTerm;
import org.rapporteur.reference.LoadedTerms.Pattern;

/// A term of the table that stands in a sentence.
///
/// @param term the entry
/// @param first the index of its first word
/// @param last the index of its last word
/// @param span where it stands
record TermMatch(LoadedTerm term, int first, int last, Span span) {

  /// Matches `term` against the words from `at` on.
  static Optional<TermMatch> of(LoadedTerm term, List<Word> words, int at) {
    int last = at + term.words().size() - 1;
    if (last >= words.size()) {
      return Optional.empty();
    }
    for (int i = at; i <= last; i++) {
      if (!words.get(i).is(term.words().get(i - at))) {
        return Optional.empty();
      }
    }
    boolean verb = words.get(last).token().isVerb();
    if (term.pattern() == Pattern.VERB != verb
        && term.words().size() == 1
        && !(verb && modifies(words.get(at)))) {
      return Optional.empty();
    }
    Span span = Span.covering(words.get(at).span(), words.get(last).span());
    return Optional.of(new TermMatch(term, at, last, span));
  }

  /// A participle before a noun is an adjective: "the _occupying_ regime".
  private static boolean modifies(Word word) {
    return word.token().relation().equals("amod");
  }

  /// Tells whether the words beside it leave it its loaded sense.
  boolean isMeant(List<Word> words) {
    boolean before = first > 0 && term.notAfter().contains(words.get(first - 1).lower());
    boolean after =
        last + 1 < words.size() && term.notBefore().contains(words.get(last + 1).lower());
    boolean surname =
        term.words().size() == 1
            && first > 0
            && capital(words.get(first))
            && words.get(first - 1).token().upos() == UniversalPos.PROPN
            && words.get(first).token().upos() == UniversalPos.PROPN
            && term.pattern() != Pattern.NOUN;
    return !before && !after && !surname;
  }

  private static boolean capital(Word word) {
    return Character.isUpperCase(word.form().codePointAt(0));
  }
}
