package org.rapporteur.resolve.coreference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.resolve.mention.Phrase;
import org.rapporteur.resolve.mention.Pronouns;

/// How much an entity stands in the foreground at a place of the text.
///
/// The sum over its mentions in this and the last sentences, each by its grammatical function and
/// less by two thirds per sentence, after Lappin and Leass (1994).
final class Salience {

  private static final Set<String> LOCATIVE =
      Set.of("in", "to", "from", "at", "into", "near", "on", "across", "over", "through");
  private static final int SENTENCES = 3;
  private static final int PHRASES = 80;
  private static final double DECAY = 0.35;
  private static final double PARALLEL = 1.3;
  private static final double SUBJECT_OVER = 2;
  private static final double JOINED = 6;
  private static final double POSSESSOR_OVER = 2.5;
  private static final double DESCRIBED = 0.6;

  private final Cast cast;
  private final List<Phrase> phrases;

  Salience(Cast cast, List<Phrase> phrases) {
    this.cast = cast;
    this.phrases = phrases;
  }

  /// Returns the most salient entity before the phrase at `index` that `fits` accepts.
  Optional<Entity> foremost(int index, BiPredicate<Entity, Phrase> fits) {
    Phrase pronoun = phrases.get(index);
    int sentence = pronoun.tree().sentence().index();
    boolean subject = function(pronoun) >= 3;
    Map<Entity, Double> scores = new LinkedHashMap<>();
    for (int i = index - 1; i >= Math.max(0, index - PHRASES); i--) {
      Phrase phrase = phrases.get(i);
      int distance = sentence - phrase.tree().sentence().index();
      Entity entity = cast.find(phrase).orElse(null);
      if (distance > SENTENCES) {
        break;
      }
      if (entity != null && fits.test(entity, phrase)) {
        double weight = function(phrase) * Math.pow(DECAY, distance);
        boolean parallel = subject == (function(phrase) >= 3);
        weight *= parallel ? PARALLEL : 1;
        weight *=
            phrase instanceof Phrase.Described && !entity.identity().isResolved() ? DESCRIBED : 1;
        weight *= distance == 0 ? nearness(phrase, pronoun) : 1;
        scores.merge(entity, weight, Double::sum);
      }
    }
    return scores.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  /// More for the subject or the possessor over the pronoun ("Israel … its goals") and for what the
  /// pronoun's owner is joined to ("the regime and its supporters").
  private static double nearness(Phrase phrase, Phrase pronoun) {
    Tree tree = phrase.tree();
    Token governor = tree.head(phrase.head()).orElse(phrase.head());
    Token owned = tree.head(pronoun.head()).orElse(pronoun.head());
    if (owned.relatesAs("conj") && owned.head() == phrase.head().index()) {
      return JOINED;
    }
    if (phrase.head().relatesAs("nmod:poss")
        && tree.sentence().dominates(governor, pronoun.head())) {
      return POSSESSOR_OVER;
    }
    boolean over =
        phrase.head().relatesAs("nsubj") && tree.sentence().dominates(governor, pronoun.head());
    return over ? SUBJECT_OVER : 1;
  }

  /// Returns a weight for what a phrase is in its clause; 3 and more for subjects.
  static double function(Phrase phrase) {
    Tree tree = phrase.tree();
    Token head = phrase.head();
    for (int steps = 0; steps < 10 && head.relatesAsAny("conj", "appos", "flat"); steps++) {
      Optional<Token> governor = tree.head(head);
      if (governor.isEmpty()) {
        break;
      }
      head = governor.get();
    }
    if (head.relatesAs("nsubj")) {
      boolean main =
          tree.head(head).filter(verb -> verb.isRoot() || verb.relatesAs("parataxis")).isPresent();
      return main ? 4 : 3;
    }
    if (head.relatesAsAny("obj", "iobj")) {
      return 2.5;
    }
    if (head.relatesAs("nmod:poss") || Pronouns.isPossessive(head)) {
      return 2;
    }
    if (phrase instanceof Phrase.Named name && isPlace(name, tree, head)) {
      return 0.4;
    }
    return head.relatesAs("obl") ? 2 : 1;
  }

  private static boolean isPlace(Phrase.Named name, Tree tree, Token head) {
    return name.type() == NameType.LOCATION
        && tree.child(head, "case")
            .filter(m -> LOCATIVE.contains(m.form().toLowerCase(Locale.ROOT)))
            .isPresent();
  }
}
