package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.AttributionScore;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Statement;

/// Who says what, in PolNeAR's form: `attributions` with `source`, `cue` and `content` spans in
/// UTF-16 units, and `speech`.
final class AttributionExam implements Exam {
  private final List<Dispatch> dispatches;
  private final List<List<AttributionSpans>> gold;
  private final AtomicReferenceArray<List<AttributionSpans>> answers;

  AttributionExam(Path file) {
    List<JsonRow> rows = JsonRow.read(file);
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    gold = rows.stream().map(AttributionExam::attributions).toList();
    answers = new AtomicReferenceArray<>(rows.size());
  }

  private static List<AttributionSpans> attributions(JsonRow document) {
    return document.rows("attributions").stream()
        .map(row ->
            new AttributionSpans(
                row.spans("source"), row.spans("cue"), row.spans("content"), row.isTrue("speech")))
        .toList();
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    answers.set(
        index,
        engine.read(dispatches.get(index)).findings().statements().stream()
            .filter(AttributionExam::isOutermost)
            .map(AttributionExam::spans)
            .toList());
  }

  /// The gold data knows no nesting: a statement within another one is left out.
  private static boolean isOutermost(Statement said) {
    return said.parent() == null;
  }

  private static AttributionSpans spans(Statement said) {
    var source = said.source();
    return new AttributionSpans(
        source == null ? List.of() : source.spans(), said.cue(), said.content(), false);
  }

  @Override
  public List<Result> results() {
    return List.of(
        new Result("all", score(new AttributionScore(false)).scores()),
        new Result("speech", score(new AttributionScore(true)).scores()));
  }

  private AttributionScore score(AttributionScore score) {
    for (int i = 0; i < gold.size(); i++) {
      List<AttributionSpans> answer = answers.get(i);
      score.add(dispatches.get(i).text(), gold.get(i), answer == null ? List.of() : answer);
    }
    return score;
  }
}
