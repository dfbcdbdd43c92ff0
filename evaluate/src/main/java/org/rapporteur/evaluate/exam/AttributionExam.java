package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;

/// Who says what, in PolNeAR's form: `attributions` with `source`, `cue` and `content` spans in
/// UTF-16 units, `speech` and `kind`.
final class AttributionExam implements Exam {
  private final List<Dispatch> dispatches;
  private final List<List<AttributionMarks.Asked>> gold;
  private final AtomicReferenceArray<List<Statement>> answers;

  AttributionExam(Path file) {
    List<JsonRow> rows = JsonRow.read(file);
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    gold = rows.stream().map(AttributionExam::attributions).toList();
    answers = new AtomicReferenceArray<>(rows.size());
  }

  private static List<AttributionMarks.Asked> attributions(JsonRow document) {
    return document.rows("attributions").stream()
        .map(row ->
            new AttributionMarks.Asked(
                new AttributionSpans(
                    row.spans("source"),
                    row.spans("cue"),
                    row.spans("content"),
                    row.isTrue("speech")),
                kind(row)))
        .toList();
  }

  private static StatementKind kind(JsonRow row) {
    String kind = row.findText("kind").orElse("indirect");
    for (StatementKind known : StatementKind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return known;
      }
    }
    throw new GoldException(row.where() + ": no such kind \"" + kind + "\"");
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
            .toList());
  }

  /// The gold data knows no nesting: a statement within another one is left out.
  private static boolean isOutermost(Statement said) {
    return said.parent() == null;
  }

  @Override
  public List<Result> results() {
    AttributionMarks marks = marks();
    List<Score> all = new ArrayList<>(marks.scores());
    all.add(marks.calibrationError());
    return List.of(new Result("all", all), new Result("speech", marks.speechScores()));
  }

  @Override
  public List<Breakdown> breakdowns() {
    return marks().breakdowns("outlet");
  }

  private AttributionMarks marks() {
    var marks = new AttributionMarks();
    for (int i = 0; i < gold.size(); i++) {
      Dispatch dispatch = dispatches.get(i);
      String outlet = dispatch.outlet();
      List<Statement> answer = answers.get(i);
      marks.add(
          dispatch.text(),
          outlet == null ? List.of() : List.of(outlet),
          gold.get(i),
          answer == null ? List.of() : answer);
    }
    return marks;
  }
}
