package org.rapporteur.extract.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.voice.Voices;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Term;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.LoadedTerms;
import org.rapporteur.reference.LoadedTerms.LoadedTerm;

/// Finds loaded words and scare quotes and says whose words they are.
///
/// `the Israeli regime` → an epithet about Israel's government, in the voice of whoever says it.
public final class TermFinder {

  private final Map<String, List<LoadedTerm>> byFirstWord;

  private TermFinder(Map<String, List<LoadedTerm>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /// Loads a finder with the shipped table of loaded terms.
  public static TermFinder load() {
    return of(LoadedTerms.load());
  }

  /// Makes a finder of these terms.
  public static TermFinder of(LoadedTerms terms) {
    Map<String, List<LoadedTerm>> byFirstWord = new HashMap<>();
    for (LoadedTerm term : terms.all()) {
      String first = term.words().getFirst().toLowerCase(Locale.ROOT);
      byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(term);
    }
    return new TermFinder(byFirstWord);
  }

  /// Returns the loaded terms of `dispatch`, in the order of the text; none overlaps another.
  public List<Term> find(ResolvedDispatch dispatch, Voices voices) {
    List<Term> terms = new ArrayList<>();
    NameGuard names = new NameGuard(dispatch.annotated().names());
    for (Sentence sentence : dispatch.annotated().sentences()) {
      find(dispatch, sentence, names, voices, terms);
    }
    terms.addAll(new ScareQuotes(dispatch, voices).find());
    return withoutOverlaps(terms);
  }

  private void find(
      ResolvedDispatch dispatch,
      Sentence sentence,
      NameGuard names,
      Voices voices,
      List<Term> terms) {
    List<Word> words = Word.of(sentence);
    Tree tree = Tree.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      Optional<TermMatch> match = longest(words, i);
      if (match.isPresent() && match.get().isMeant(words) && !names.hides(match.get().span())) {
        Subject subject = new Subject(dispatch, tree, match.get(), words);
        if (subject.isFitting()) {
          Span span = subject.span();
          terms.add(
              new Term(
                  span,
                  dispatch.annotated().text(span),
                  match.get().term().category(),
                  subject.find().orElse(null),
                  voices.of(span)));
        }
      }
    }
  }

  private Optional<TermMatch> longest(List<Word> words, int at) {
    List<LoadedTerm> candidates = new ArrayList<>();
    for (String key : keys(words.get(at))) {
      candidates.addAll(byFirstWord.getOrDefault(key, List.of()));
    }
    return candidates.stream()
        .flatMap(term -> TermMatch.of(term, words, at).stream())
        .max(Comparator.comparingInt(match -> match.term().words().size()));
  }

  /// The words under which this one may stand in the table: as it is, its lemma, its singular.
  private static List<String> keys(Word word) {
    List<String> keys = new ArrayList<>(List.of(word.lower()));
    if (!word.lemma().equals(word.lower())) {
      keys.add(word.lemma());
    }
    for (String ending : List.of("s", "es")) {
      String singular =
          word.lower().substring(0, Math.max(0, word.lower().length() - ending.length()));
      if (word.lower().endsWith(ending) && !keys.contains(singular)) {
        keys.add(singular);
      }
    }
    return keys;
  }

  private static List<Term> withoutOverlaps(List<Term> terms) {
    List<Term> kept = new ArrayList<>();
    for (Term term : terms.stream().sorted(Comparator.comparing(Term::span)).toList()) {
      if (kept.isEmpty() || kept.getLast().span().end() <= term.span().start()) {
        kept.add(term);
      }
    }
    return kept;
  }
}
