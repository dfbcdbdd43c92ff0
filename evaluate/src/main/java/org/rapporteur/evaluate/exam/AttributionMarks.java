package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.evaluate.metric.AttributionPair;
import org.rapporteur.evaluate.metric.AttributionScore;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.evaluate.metric.Reliability;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;

/// Marks statements against gold attributions: all together, by kind, by group, by confidence.
final class AttributionMarks {
  /// Bins from which `train/confidence.py` fits.
  private static final int FINE = 20;

  private final AttributionScore all = new AttributionScore(false);
  private final AttributionScore speech = new AttributionScore(true);
  private final Map<StatementKind, AttributionScore> byKind = new EnumMap<>(StatementKind.class);
  private final Map<String, AttributionScore> byGroup = new TreeMap<>();
  private final Reliability reliability = new Reliability();
  private final Reliability ofNested = new Reliability(FINE);
  private final Reliability ofOthers = new Reliability(FINE);

  /// A gold attribution.
  ///
  /// @param spans its words
  /// @param kind how much of its content is quoted
  record Asked(AttributionSpans spans, StatementKind kind) {}

  /// Adds a text.
  ///
  /// @param groups the groups that it belongs to: its outlet, its classes
  void add(String text, List<String> groups, List<Asked> asked, List<Statement> answered) {
    List<AttributionSpans> gold = asked.stream().map(Asked::spans).toList();
    List<AttributionSpans> predicted = answered.stream().map(AttributionMarks::spans).toList();
    all.add(text, gold, predicted);
    speech.add(text, gold, predicted);
    for (String group : groups) {
      byGroup.computeIfAbsent(group, _ -> new AttributionScore(false)).add(text, gold, predicted);
    }
    for (StatementKind kind : StatementKind.values()) {
      List<AttributionSpans> ofKind =
          asked.stream().filter(one -> one.kind() == kind).map(Asked::spans).toList();
      byKind.computeIfAbsent(kind, _ -> new AttributionScore(false)).add(text, ofKind, predicted);
    }
    List<Integer> right =
        AttributionPair.of(text, gold, predicted).stream()
            .filter(AttributionPair::isRelation)
            .map(AttributionPair::predicted)
            .toList();
    for (int i = 0; i < answered.size(); i++) {
      Statement said = answered.get(i);
      reliability.add(said.confidence(), right.contains(i));
      (said.parent() == null ? ofOthers : ofNested).add(said.confidence(), right.contains(i));
    }
  }

  static AttributionSpans spans(Statement said) {
    var source = said.source();
    return new AttributionSpans(
        source == null ? List.of() : source.spans(), said.cue(), said.content(), false);
  }

  List<Score> scores() {
    return all.scores();
  }

  List<Score> speechScores() {
    return speech.scores();
  }

  /// Returns recall by kind, scores by group, reliability by confidence.
  ///
  /// @param group what the groups are
  List<Breakdown> breakdowns(String group) {
    List<Breakdown.Row> kinds = new ArrayList<>();
    byKind.forEach((kind, score) ->
        kinds.add(
            new Breakdown.Row(
                kind.name().toLowerCase(Locale.ROOT), only(score, "relation R", "gold"))));
    List<Breakdown.Row> groups = new ArrayList<>();
    byGroup.forEach((name, score) -> groups.add(new Breakdown.Row(name, score.scores())));
    return Stream.of(
            new Breakdown("kind", kinds),
            new Breakdown(group, groups),
            table("confidence", reliability),
            table("confidence of nested", ofNested),
            table("confidence of others", ofOthers))
        .filter(breakdown -> !breakdown.rows().isEmpty())
        .toList();
  }

  /// Precision means nothing beside gold of one kind alone.
  private static List<Score> only(AttributionScore score, String... names) {
    List<String> wanted = List.of(names);
    return score.scores().stream().filter(one -> wanted.contains(one.name())).toList();
  }

  private static Breakdown table(String name, Reliability bins) {
    List<Breakdown.Row> rows = new ArrayList<>();
    for (Reliability.Bin bin : bins.bins()) {
      rows.add(
          new Breakdown.Row(
              String.format(Locale.ROOT, "from %.2f", bin.from()),
              List.of(
                  Score.percent("confidence", bin.confidence()),
                  Score.percent("right", bin.right()),
                  Score.count("statements", bin.count()))));
    }
    return new Breakdown(name, rows);
  }

  /// Returns the expected calibration error as a score, 0 to 1.
  Score calibrationError() {
    return new Score("ECE", reliability.error(), 3);
  }
}
