package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.evaluate.metric.AttributionSpans.Role;
import org.rapporteur.model.Span;

/// Scores attributions as the PolNeAR corpus does it.
///
/// *exact*: the words of a role, all its fragments together, are right, one to one within a
/// document. *relation*: predicted and gold attributions are paired one to one, best content first;
/// a pair is found when the F1 of its content words is at least one half. *full*: source, cue and
/// content of a pair all reach one half.
public final class AttributionScore {
  private final boolean speechAlone;
  private final Map<Role, long[]> exact = new EnumMap<>(Role.class);
  private long gold;
  private long predicted;
  private long related;
  private long full;

  /// @param speechAlone whether only gold attributions of speech are asked for; predictions of
  ///   other gold attributions are then left out, not counted as wrong
  public AttributionScore(boolean speechAlone) {
    this.speechAlone = speechAlone;
    for (Role role : Role.values()) {
      exact.put(role, new long[3]);
    }
  }

  /// Adds a document.
  public void add(String text, List<AttributionSpans> gold, List<AttributionSpans> predicted) {
    List<Span> words = WordTokens.of(text);
    List<WordSets> asked = gold.stream().map(spans -> new WordSets(spans, words)).toList();
    List<WordSets> answered = predicted.stream().map(spans -> new WordSets(spans, words)).toList();
    if (speechAlone) {
      Set<WordSets> other = ofOtherAttributions(asked, answered);
      answered = answered.stream().filter(sets -> !other.contains(sets)).toList();
      asked = asked.stream().filter(sets -> sets.isSpeech()).toList();
    }
    count(asked, answered);
  }

  /// Returns F1 of source, cue, content, relation and full relation, in percent.
  public List<Score> scores() {
    List<Score> scores = new ArrayList<>();
    for (Role role : List.of(Role.CUE, Role.SOURCE, Role.CONTENT)) {
      long[] counts = exact.getOrDefault(role, new long[3]);
      String name = role == Role.CUE ? "cue" : role == Role.SOURCE ? "source" : "content";
      scores.add(Score.percent(name, Ratio.of(counts[0], counts[1], counts[2]).f1()));
    }
    scores.add(Score.percent("relation", Ratio.of(related, predicted, gold).f1()));
    scores.add(Score.percent("full", Ratio.of(full, predicted, gold).f1()));
    scores.add(Score.percent("relation P", Ratio.of(related, predicted, gold).precision()));
    scores.add(Score.percent("relation R", Ratio.of(related, predicted, gold).recall()));
    scores.add(Score.count("gold", gold));
    scores.add(Score.count("found", predicted));
    return scores;
  }

  private void count(List<WordSets> asked, List<WordSets> answered) {
    gold += asked.size();
    predicted += answered.size();
    for (Role role : Role.values()) {
      long[] counts = exact.getOrDefault(role, new long[3]);
      counts[0] += common(role, asked, answered);
      counts[1] += answered.stream().filter(sets -> !sets.words(role).isEmpty()).count();
      counts[2] += asked.stream().filter(sets -> !sets.words(role).isEmpty()).count();
    }
    for (AttributionPair pair : AttributionPair.of(asked, answered)) {
      related += pair.isRelation() ? 1 : 0;
      full += pair.isFull() ? 1 : 0;
    }
  }

  /// How many word sets of the role stand on both sides, each counted as often as it does.
  private static long common(Role role, List<WordSets> asked, List<WordSets> answered) {
    Map<BitSet, Integer> left = new HashMap<>();
    asked.stream()
        .map(sets -> sets.words(role))
        .filter(words -> !words.isEmpty())
        .forEach(words -> left.merge(words, 1, Integer::sum));
    long common = 0;
    for (WordSets sets : answered) {
      Integer remaining = left.get(sets.words(role));
      if (remaining != null && remaining > 0) {
        left.put(sets.words(role), remaining - 1);
        common++;
      }
    }
    return common;
  }

  /// Predictions that belong to gold attributions which are no speech.
  private static Set<WordSets> ofOtherAttributions(List<WordSets> asked, List<WordSets> answered) {
    var elsewhere = new BitSet();
    asked.stream()
        .filter(sets -> !sets.isSpeech())
        .forEach(sets -> {
          elsewhere.or(sets.words(Role.CONTENT));
          elsewhere.or(sets.words(Role.CUE));
        });
    Set<WordSets> paired = new HashSet<>();
    Set<WordSets> other = new HashSet<>();
    for (AttributionPair pair : AttributionPair.of(asked, answered)) {
      WordSets answer = answered.get(pair.predicted());
      paired.add(answer);
      if (!asked.get(pair.gold()).isSpeech()) {
        other.add(answer);
      }
    }
    for (WordSets sets : answered) {
      BitSet shared = (BitSet) sets.words(Role.CONTENT).clone();
      shared.and(elsewhere);
      if (!paired.contains(sets)
          && 2 * shared.cardinality() > sets.words(Role.CONTENT).cardinality()) {
        other.add(sets);
      }
    }
    return other;
  }
}
