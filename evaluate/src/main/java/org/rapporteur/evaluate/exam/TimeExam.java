package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.TimeScore;
import org.rapporteur.evaluate.metric.TimeScore.Timex;
import org.rapporteur.model.Dispatch;

/// When, in TimeML's terms: `timex` with `start`, `end`, `type` and `value`, and the document
/// creation time in `dct`.
final class TimeExam implements Exam {
  private final List<Dispatch> dispatches;
  private final List<List<Timex>> gold;
  private final AtomicReferenceArray<List<Timex>> answers;

  TimeExam(Path file) {
    List<JsonRow> rows = JsonRow.read(file);
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "dct")).toList();
    gold = rows.stream().map(TimeExam::times).toList();
    answers = new AtomicReferenceArray<>(rows.size());
  }

  private static List<Timex> times(JsonRow document) {
    String text = document.getText("text");
    return document.rows("timex").stream()
        .map(row ->
            new Timex(
                CodePoints.span(row, text),
                row.findText("type").orElse(null),
                row.findText("value").orElse(null)))
        .filter(timex -> !timex.span().isEmpty())
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
        engine.read(dispatches.get(index)).resolved().dates().stream()
            .map(date -> new Timex(date.span(), date.type().name(), date.value()))
            .filter(timex -> !timex.span().isEmpty())
            .toList());
  }

  @Override
  public List<Result> results() {
    var score = new TimeScore();
    for (int i = 0; i < gold.size(); i++) {
      List<Timex> answer = answers.get(i);
      score.add(dispatches.get(i).text(), gold.get(i), answer == null ? List.of() : answer);
    }
    return List.of(new Result("all", score.scores()));
  }
}
