package org.rapporteur.extract.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.Role;

/// Tells what became of those who are counted, from where they end up.
///
/// - "eight lay dead", "12 are missing" → killed, missing;
/// - "sent 400 to hospital", "left 30 with broken limbs" → wounded; "ten were led off in handcuffs"
///   → detained;
/// - "12 people lost their lives", "they lost 12 men" → killed;
/// - "thousands took to the streets" → attended;
/// - "12 people visited the hospital" → nothing.
record OutcomeReader(NumberWords words, Tree tree, Arguments arguments) {

  private static final int FARTHEST = 4;
  private static final Set<String> POURING = Set.of("take", "pour", "spill", "flood", "return");
  private static final Set<String> GIVING = Set.of("lose", "give");
  private static final Set<String> LINKING =
      Set.of(
          "lie", "lay", "be", "leave", "find", "report", "fear", "presume", "confirm", "list",
          "remain");
  private static final Set<String> ENDING_IN = Set.of("to", "in", "into", "with", "behind");

  Optional<Counted> read(NumberPhrase phrase, Token anchor, @Nullable Token unit) {
    return state(phrase, unit).or(() -> place(anchor, unit)).or(() -> lives(anchor, unit));
  }

  /// "eight lay dead": the word after the verb that only links it to the number.
  private Optional<Counted> state(NumberPhrase phrase, @Nullable Token unit) {
    int from = unit == null ? phrase.last() : Math.max(phrase.last(), unit.index());
    boolean linked = false;
    for (int i = from + 1; i < Math.min(tree.tokens().size(), from + 1 + FARTHEST); i++) {
      Token token = tree.tokens().get(i);
      Optional<Measure> found =
          words
              .findMeasure(Role.MODIFIER, lower(token))
              .or(() -> words.findMeasure(Role.MODIFIER, token.form().toLowerCase(Locale.ROOT)));
      if (linked && found.isPresent()) {
        return Optional.of(new Counted(found.get(), unit, token));
      }
      boolean links = token.isVerb() && LINKING.contains(lower(token));
      linked |= links;
      if (!links && token.upos() != UniversalPos.AUX && token.upos() != UniversalPos.ADV) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Counted> place(Token anchor, @Nullable Token unit) {
    Optional<Token> verb =
        anchor.relatesAsAny("obj", "nsubj:pass") || isPouring(anchor)
            ? tree.head(anchor)
            : Optional.empty();
    return verb.stream()
        .flatMap(word -> tree.children(word, "obl", "nmod").stream())
        .filter(noun -> ENDING_IN.contains(arguments.preposition(noun)))
        .flatMap(noun ->
            words
                .findMeasure(Role.OUTCOME, lower(noun))
                .map(measure -> new Counted(measure, unit, noun))
                .stream())
        .findFirst();
  }

  /// "thousands took to the streets".
  private boolean isPouring(Token anchor) {
    return anchor.relatesAs("nsubj")
        && tree.head(anchor).filter(verb -> POURING.contains(lower(verb))).isPresent();
  }

  private Optional<Counted> lives(Token anchor, @Nullable Token unit) {
    if (unit != null && words.findMeasure(Role.LOST, lower(unit)).isPresent()) {
      return tree.head(anchor)
          .filter(verb -> anchor.relatesAs("obj") && lower(verb).equals("lose"))
          .map(verb -> new Counted(Measure.KILLED, unit, verb));
    }
    return (anchor.relatesAs("nsubj") ? tree.head(anchor) : Optional.<Token>empty())
        .filter(verb -> GIVING.contains(lower(verb)))
        .flatMap(verb -> tree.child(verb, "obj"))
        .filter(life -> lower(life).equals("life") && tree.child(life, "nummod").isEmpty())
        .map(life -> new Counted(Measure.KILLED, unit, life));
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
