package org.rapporteur.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ActorType;
import org.rapporteur.resolve.actor.Identity;
import org.rapporteur.resolve.mention.Phrase;

/// The country that is spoken of at a place of the text.
///
/// That of the dateline, when something else in the dispatch is of it, too; else the one whose
/// state stands most in the foreground of this and the last sentences.
final class SpokenOf {

  private static final Set<String> STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");
  private static final double DECAY = 0.35;
  private static final double SUBJECT = 4;
  private static final double POSSESSOR = 2;
  private static final double PLACE = 1.5;

  private final @Nullable String filedFrom;
  private final Map<String, Double> weights = new HashMap<>();
  private int sentence;
  private boolean atHome;

  /// @param filedFrom the alpha-3 code of the dateline's country; null when there is none
  SpokenOf(@Nullable String filedFrom) {
    this.filedFrom = filedFrom;
  }

  /// Takes note of who is spoken of. Phrases come in the order of the text.
  void see(Phrase phrase, Identity identity) {
    boolean state =
        identity.type() == ActorType.COUNTRY
            || identity.sector() != null && STATE.contains(identity.sector());
    if (identity.country() != null && state) {
      add(phrase, identity.country(), weight(phrase));
      atHome |= identity.country().equals(filedFrom);
    }
  }

  /// Takes note of a place in the country of that alpha-3 code.
  void seePlace(Phrase phrase, String country) {
    add(phrase, country, PLACE);
  }

  private void add(Phrase phrase, String country, double weight) {
    moveTo(phrase.tree().sentence().index());
    weights.merge(country, weight, Double::sum);
  }

  /// Returns the country that is spoken of in the sentence of that index.
  Optional<String> country(int index) {
    if (atHome) {
      return Optional.ofNullable(filedFrom);
    }
    moveTo(index);
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private void moveTo(int index) {
    int passed = index - sentence;
    sentence = index;
    weights.replaceAll((_, weight) -> weight * Math.pow(DECAY, passed));
  }

  private static double weight(Phrase phrase) {
    if (phrase.head().relatesAs("nsubj")) {
      return SUBJECT;
    }
    return phrase.head().relatesAs("nmod:poss") ? POSSESSOR : 1;
  }
}
