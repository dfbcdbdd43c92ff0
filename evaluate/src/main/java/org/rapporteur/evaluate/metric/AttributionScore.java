package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
  private static final double HALF = 0.5;

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
    List<Marked> asked = gold.stream().map(spans -> new Marked(spans, words)).toList();
    List<Marked> answered = predicted.stream().map(spans -> new Marked(spans, words)).toList();
    if (speechAlone) {
      Set<Marked> other = ofOtherAttributions(asked, answered);
      answered = answered.stream().filter(marked -> !other.contains(marked)).toList();
      asked = asked.stream().filter(marked -> marked.spans.speech()).toList();
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

  private void count(List<Marked> asked, List<Marked> answered) {
    gold += asked.size();
    predicted += answered.size();
    for (Role role : Role.values()) {
      long[] counts = exact.getOrDefault(role, new long[3]);
      counts[0] += common(role, asked, answered);
      counts[1] += answered.stream().filter(marked -> !marked.words(role).isEmpty()).count();
      counts[2] += asked.stream().filter(marked -> !marked.words(role).isEmpty()).count();
    }
    for (Pair pair : pairs(asked, answered)) {
      if (pair.content >= HALF) {
        related++;
        full += pair.cue >= HALF && pair.source >= HALF ? 1 : 0;
      }
    }
  }

  /// How many word sets of the role stand on both sides, each counted as often as it does.
  private static long common(Role role, List<Marked> asked, List<Marked> answered) {
    Map<BitSet, Integer> left = new HashMap<>();
    asked.stream()
        .map(marked -> marked.words(role))
        .filter(words -> !words.isEmpty())
        .forEach(words -> left.merge(words, 1, Integer::sum));
    long common = 0;
    for (Marked marked : answered) {
      Integer remaining = left.get(marked.words(role));
      if (remaining != null && remaining > 0) {
        left.put(marked.words(role), remaining - 1);
        common++;
      }
    }
    return common;
  }

  /// Predictions that belong to gold attributions which are no speech.
  private static Set<Marked> ofOtherAttributions(List<Marked> asked, List<Marked> answered) {
    var elsewhere = new BitSet();
    asked.stream()
        .filter(marked -> !marked.spans.speech())
        .forEach(marked -> {
          elsewhere.or(marked.words(Role.CONTENT));
          elsewhere.or(marked.words(Role.CUE));
        });
    Set<Marked> paired = new HashSet<>();
    Set<Marked> other = new HashSet<>();
    for (Pair pair : pairs(asked, answered)) {
      paired.add(pair.answer);
      if (!pair.question.spans.speech()) {
        other.add(pair.answer);
      }
    }
    for (Marked marked : answered) {
      BitSet shared = and(marked.words(Role.CONTENT), elsewhere);
      if (!paired.contains(marked)
          && 2 * shared.cardinality() > marked.words(Role.CONTENT).cardinality()) {
        other.add(marked);
      }
    }
    return other;
  }

  private static List<Pair> pairs(List<Marked> asked, List<Marked> answered) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      for (int j = 0; j < answered.size(); j++) {
        Pair pair = Pair.of(asked.get(i), answered.get(j), i, j);
        if (pair.content > 0) {
          candidates.add(pair);
        }
      }
    }
    candidates.sort(Pair.BEST_FIRST);
    Set<Marked> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!taken.contains(pair.question) && !taken.contains(pair.answer)) {
        taken.add(pair.question);
        taken.add(pair.answer);
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static double f1(BitSet a, BitSet b) {
    int sum = a.cardinality() + b.cardinality();
    return sum == 0 ? 1 : 2.0 * and(a, b).cardinality() / sum;
  }

  private static BitSet and(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both;
  }

  /// An attribution with the words of its roles; equal only to itself.
  private static final class Marked {
    private final AttributionSpans spans;
    private final Map<Role, BitSet> words = new EnumMap<>(Role.class);

    Marked(AttributionSpans spans, List<Span> text) {
      this.spans = spans;
      for (Role role : Role.values()) {
        words.put(role, spans.words(role, text));
      }
    }

    BitSet words(Role role) {
      return words.getOrDefault(role, new BitSet());
    }
  }

  /// A gold attribution, a predicted one, and how well their roles agree.
  private record Pair(
      Marked question,
      Marked answer,
      double content,
      double cue,
      double source,
      int questionIndex,
      int answerIndex) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::content)
            .thenComparingDouble(Pair::cue)
            .thenComparingDouble(Pair::source)
            .reversed()
            .thenComparingInt(Pair::questionIndex)
            .thenComparingInt(Pair::answerIndex);

    static Pair of(Marked question, Marked answer, int i, int j) {
      double cue = f1(question.words(Role.CUE), answer.words(Role.CUE));
      boolean wordless =
          question.words(Role.CONTENT).isEmpty() && answer.words(Role.CONTENT).isEmpty();
      double content =
          wordless ? cue : f1(question.words(Role.CONTENT), answer.words(Role.CONTENT));
      double source = f1(question.words(Role.SOURCE), answer.words(Role.SOURCE));
      return new Pair(question, answer, content, cue, source, i, j);
    }
  }
}
