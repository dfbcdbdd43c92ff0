package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Span;

/// Scores names: a name is right when its span and its type both are.
public final class NameScore {
  private final Map<NameType, long[]> counts = new TreeMap<>();
  private long rightSpans;

  /// Adds a document; names of other types than the gold data knows must be left out before.
  public void add(Map<Span, NameType> gold, Map<Span, NameType> predicted) {
    Set<Span> spans = new HashSet<>(gold.keySet());
    spans.retainAll(predicted.keySet());
    rightSpans += spans.size();
    gold.forEach((span, type) -> {
      of(type)[2]++;
      of(type)[0] += type == predicted.get(span) ? 1 : 0;
    });
    predicted.values().forEach(type -> of(type)[1]++);
  }

  private long[] of(NameType type) {
    return counts.computeIfAbsent(type, _ -> new long[3]);
  }

  /// Returns F1 over all names, of the spans alone, and of each type, in percent.
  public List<Score> scores(Map<NameType, String> labels) {
    long[] all = new long[3];
    for (long[] one : counts.values()) {
      for (int i = 0; i < all.length; i++) {
        all[i] += one[i];
      }
    }
    List<Score> scores = new ArrayList<>();
    scores.add(Score.percent("F1", Ratio.of(all[0], all[1], all[2]).f1()));
    scores.add(Score.percent("span F1", Ratio.of(rightSpans, all[1], all[2]).f1()));
    labels.forEach((type, label) -> {
      long[] one = counts.getOrDefault(type, new long[3]);
      scores.add(Score.percent(label, Ratio.of(one[0], one[1], one[2]).f1()));
    });
    scores.add(Score.count("gold", all[2]));
    scores.add(Score.count("found", all[1]));
    return scores;
  }
}
