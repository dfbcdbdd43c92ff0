package org.rapporteur.resolve.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.actor.PersonalNames.Gender;
import org.rapporteur.resolve.mention.Phrase;
import org.rapporteur.resolve.mention.Pronouns;

/// Tells whom "he" or "she" means: the person for whom most speaks.
///
/// Weighs recency, grammatical function and parallelism, command, frequency and known gender, the
/// grounds of Lappin and Leass (1994) and after, with weights fitted on gold data.
final class PersonRanking {

  private static final int SENTENCES = 3;
  private static final int PHRASES = 80;

  private final Cast cast;
  private final List<Phrase> phrases;
  private final Map<Ground, Double> weights;

  PersonRanking(Cast cast, List<Phrase> phrases, Map<Ground, Double> weights) {
    this.cast = cast;
    this.phrases = phrases;
    this.weights = weights;
  }

  /// Returns who is most likely meant by the pronoun at `index`.
  ///
  /// @param fits whether somebody can be meant at all
  /// @param binds whether a phrase cannot mean the same as the pronoun, nor can any other phrase
  ///   for the same person
  Optional<Entity> foremost(
      int index, Gender gender, Predicate<Entity> fits, Predicate<Phrase> binds) {
    Map<Entity, List<Integer>> candidates = candidates(index, fits, binds);
    Map<Entity, EnumMap<Ground, Double>> grounds = new LinkedHashMap<>();
    candidates.forEach((entity, places) ->
        grounds.put(entity, grounds(entity, places, index, gender, candidates)));
    return grounds.entrySet().stream()
        .max(Comparator.comparingDouble(entry -> score(entry.getValue())))
        .map(Map.Entry::getKey);
  }

  private double score(EnumMap<Ground, Double> grounds) {
    double score = 0;
    for (Map.Entry<Ground, Double> ground : grounds.entrySet()) {
      score += ground.getValue() * weights.getOrDefault(ground.getKey(), 0.0);
    }
    return score;
  }

  /// Returns who fits, with the places of the phrases that mean them, the nearest first.
  private Map<Entity, List<Integer>> candidates(
      int index, Predicate<Entity> fits, Predicate<Phrase> binds) {
    Map<Entity, List<Integer>> candidates = new LinkedHashMap<>();
    Set<Entity> bound = new HashSet<>();
    for (int i : window(index)) {
      Phrase phrase = phrases.get(i);
      Entity entity = cast.find(phrase).orElse(null);
      if (entity != null && fits.test(entity)) {
        if (binds.test(phrase)) {
          bound.add(entity);
        } else {
          candidates.computeIfAbsent(entity, _ -> new ArrayList<>()).add(i);
        }
      }
    }
    candidates.keySet().removeAll(bound);
    return candidates;
  }

  /// The phrases before in this sentence and the last ones, the nearest first; then those behind in
  /// this sentence.
  private List<Integer> window(int index) {
    int sentence = sentence(index);
    List<Integer> window = new ArrayList<>();
    for (int i = index - 1; i >= Math.max(0, index - PHRASES); i--) {
      if (sentence - sentence(i) > SENTENCES) {
        break;
      }
      window.add(i);
    }
    for (int i = index + 1; i < phrases.size() && sentence(i) == sentence; i++) {
      window.add(i);
    }
    return window;
  }

  private int sentence(int index) {
    return phrases.get(index).tree().sentence().index();
  }

  private EnumMap<Ground, Double> grounds(
      Entity entity,
      List<Integer> places,
      int index,
      Gender gender,
      Map<Entity, List<Integer>> candidates) {
    EnumMap<Ground, Double> grounds = new EnumMap<>(Ground.class);
    int place = places.getFirst();
    Phrase nearest = phrases.get(place);
    if (place > index) {
      grounds.put(Ground.BEHIND, 1.0);
      if (Salience.function(nearest) >= 4) {
        grounds.put(Ground.BEHIND_AS_SUBJECT, 1.0);
      }
    } else {
      distance(place, index, grounds);
      function(nearest, grounds);
      relation(nearest, phrases.get(index), grounds);
    }
    frequency(entity, places, index, candidates, grounds);
    if (entity.gender() == gender) {
      grounds.put(Ground.GENDER_KNOWN, 1.0);
    }
    return grounds;
  }

  private void distance(int place, int index, EnumMap<Ground, Double> grounds) {
    switch (sentence(index) - sentence(place)) {
      case 0 -> grounds.put(Ground.SAME_SENTENCE, 1.0);
      case 1 -> grounds.put(Ground.SENTENCE_BEFORE, 1.0);
      case 2 -> grounds.put(Ground.TWO_SENTENCES_BEFORE, 1.0);
      default -> {}
    }
    grounds.put(Ground.PHRASES_BETWEEN, Math.log(index - place));
  }

  private static void function(Phrase nearest, EnumMap<Ground, Double> grounds) {
    double function = Salience.function(nearest);
    if (function >= 4) {
      grounds.put(Ground.MAIN_SUBJECT, 1.0);
    } else if (function >= 3) {
      grounds.put(Ground.SUBJECT, 1.0);
    } else if (function >= 2.5) {
      grounds.put(Ground.OBJECT, 1.0);
    } else if (isPossessor(nearest)) {
      grounds.put(Ground.POSSESSOR, 1.0);
    } else if (nearest.head().relatesAs("obl")) {
      grounds.put(Ground.OBLIQUE, 1.0);
    }
    if (nearest instanceof Phrase.Described) {
      grounds.put(Ground.DESCRIPTION, 1.0);
    } else if (nearest instanceof Phrase.Pronoun) {
      grounds.put(Ground.SAME_PRONOUN, 1.0);
    }
  }

  private static boolean isPossessor(Phrase phrase) {
    return phrase.head().relatesAs("nmod:poss") || Pronouns.isPossessive(phrase.head());
  }

  private static void relation(Phrase nearest, Phrase pronoun, EnumMap<Ground, Double> grounds) {
    boolean subject = Salience.function(nearest) >= 3;
    if (subject && Salience.function(pronoun) >= 3) {
      grounds.put(Ground.BOTH_SUBJECTS, 1.0);
    }
    if (Salience.function(nearest) == 2.5 && Salience.function(pronoun) == 2.5) {
      grounds.put(Ground.BOTH_OBJECTS, 1.0);
    }
    if (isPossessor(nearest) && isPossessor(pronoun)) {
      grounds.put(Ground.BOTH_POSSESSORS, 1.0);
    }
    if (nearest.tree() != pronoun.tree()) {
      return;
    }
    Tree tree = nearest.tree();
    Token governor = tree.head(nearest.head()).orElse(nearest.head());
    Token owned = tree.head(pronoun.head()).orElse(pronoun.head());
    if (owned.relatesAs("conj") && owned.head() == nearest.head().index()) {
      grounds.put(Ground.JOINED, 1.0);
    }
    if (tree.sentence().dominates(governor, pronoun.head())) {
      if (isPossessor(nearest)) {
        grounds.put(Ground.POSSESSOR_OVER, 1.0);
      } else if (nearest.head().relatesAs("nsubj")) {
        grounds.put(Ground.SUBJECT_OVER, 1.0);
      }
    }
  }

  private void frequency(
      Entity entity,
      List<Integer> places,
      int index,
      Map<Entity, List<Integer>> candidates,
      EnumMap<Ground, Double> grounds) {
    grounds.put(Ground.MENTIONS, Math.log(1 + places.size()));
    int place = places.getFirst();
    boolean nearest =
        place < index
            && candidates.values().stream()
                .map(List::getFirst)
                .noneMatch(other -> other < index && other > place);
    if (nearest) {
      grounds.put(Ground.NEAREST_OF_ALL, 1.0);
    }
    if (candidates.values().stream().noneMatch(other -> other.size() > places.size())) {
      grounds.put(Ground.MOST_OF_ALL, 1.0);
    }
    int before = sentence(index);
    for (int other : places) {
      boolean subjectBefore =
          other < index
              && sentence(other) == before - 1
              && Salience.function(phrases.get(other)) >= 3;
      if (subjectBefore) {
        grounds.put(Ground.SUBJECT_BEFORE, 1.0);
      }
    }
    if (place < index && isFirst(place, candidates, index)) {
      grounds.put(Ground.FIRST_IN_SENTENCE, 1.0);
    }
  }

  /// Tells whether no other candidate stands earlier in that place's sentence.
  private boolean isFirst(int place, Map<Entity, List<Integer>> candidates, int index) {
    return candidates.values().stream()
        .flatMap(List::stream)
        .noneMatch(other -> other < place && sentence(other) == sentence(place));
  }
}
