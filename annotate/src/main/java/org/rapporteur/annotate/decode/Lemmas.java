package org.rapporteur.annotate.decode;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Inflections;

/// Makes lemmas from forms.
///
/// Irregular forms are looked up. Otherwise the model proposes an edit script (`-ies+y` turns
/// "parties" into "party"), and where that yields no word for a regular form ("announced" →
/// "announc"), the known word that has such a form is taken.
final class Lemmas {

  /// How much commoner than the model's lemma another one must be to be preferred.
  private static final int MUCH_COMMONER = 4;

  private static final int SHORTEST_TRUSTED = 3;

  private final List<LemmaScript> scripts;
  private final Inflections inflections;
  private final ToIntFunction<String> rank;

  /// @param scripts as [org.rapporteur.annotate.encoder.Labels#lemma] lists them
  /// @param rank of a word among all known words, the commonest first; negative for an unknown one
  Lemmas(List<String> scripts, Inflections inflections, ToIntFunction<String> rank) {
    this.scripts = scripts.stream().map(LemmaScript::of).toList();
    this.inflections = inflections;
    this.rank = rank;
  }

  /// Returns the lemma of `form` with the help of the script of that number.
  ///
  /// @param capitalised whether a word that is no proper noun keeps its capital: "Israeli"
  String lemma(String form, UniversalPos upos, String xpos, boolean capitalised, int script) {
    if (upos == UniversalPos.PROPN) {
      return scripts.get(script).apply(form);
    }
    String base = LemmaScript.plain(form.toLowerCase(Locale.ROOT));
    String lemma =
        irregular(base, upos, xpos)
            .orElseGet(() -> regular(base, xpos, scripts.get(script).applySmall(form)));
    if (upos == UniversalPos.NOUN && isAcronym(form)) {
      return form;
    }
    return capitalised ? withFirstOf(form, lemma) : lemma;
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1
        && form.chars().allMatch(c -> c == '.' || Character.isDigit(c) || Character.isUpperCase(c))
        && form.chars().filter(Character::isUpperCase).count() > 1;
  }

  private Optional<String> irregular(String base, UniversalPos upos, String xpos) {
    return switch (upos) {
      case VERB, AUX -> xpos.equals("VB") ? Optional.empty() : find(Inflections.Kind.VERB, base);
      case NOUN -> xpos.equals("NNS") ? find(Inflections.Kind.NOUN, base) : Optional.empty();
      case ADJ, ADV -> find(Inflections.Kind.DEGREE, base);
      case PRON, DET -> find(Inflections.Kind.PRONOUN, base);
      case PART -> find(Inflections.Kind.PARTICLE, base);
      case ADP, CCONJ, INTJ, NUM, PROPN, PUNCT, SCONJ, SYM, X -> Optional.empty();
    };
  }

  private Optional<String> find(Inflections.Kind kind, String base) {
    return inflections.findIrregular(kind, base);
  }

  /// Returns `proposed`, or a much likelier base of the form.
  private String regular(String base, String xpos, String proposed) {
    List<String> bases = Inflection.bases(base, xpos);
    int proposedRank = bases.contains(proposed) ? trusted(proposed) : -1;
    return bases.stream()
        .filter(candidate -> trusted(candidate) >= 0)
        .min(Comparator.comparingInt(this::trusted))
        .filter(best -> proposedRank < 0 || trusted(best) < proposedRank / MUCH_COMMONER)
        .orElseGet(() -> proposedRank < 0 ? completed(proposed, bases) : proposed);
  }

  private static String completed(String proposed, List<String> bases) {
    String longer = proposed + "e";
    return Inflection.lacksE(proposed) && bases.contains(longer) ? longer : proposed;
  }

  /// Returns the rank of a known word, 0 for those of the lexicons; negative for others.
  private int trusted(String word) {
    if (inflections.knows(word)) {
      return 0;
    }
    return word.length() < SHORTEST_TRUSTED ? -1 : rank.applyAsInt(word);
  }

  private static String withFirstOf(String form, String lemma) {
    int first = form.codePointAt(0);
    return !lemma.isEmpty() && lemma.codePointAt(0) == Character.toLowerCase(first)
        ? Character.toString(first) + lemma.substring(Character.charCount(lemma.codePointAt(0)))
        : lemma;
  }
}
