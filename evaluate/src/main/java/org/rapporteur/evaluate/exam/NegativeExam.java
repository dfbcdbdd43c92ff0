package org.rapporteur.evaluate.exam;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.Score;

/// Sentences without any political event: in how many one is coded all the same. Less is better.
final class NegativeExam extends EventExam {

  NegativeExam(List<JsonRow> rows) {
    super(rows);
  }

  @Override
  public List<String> errors() {
    return IntStream.range(0, size())
        .filter(i -> !answer(i).isEmpty())
        .mapToObj(i -> line(i, "holds no event"))
        .toList();
  }

  @Override
  public List<Result> results() {
    long coded = IntStream.range(0, size()).filter(i -> !answer(i).isEmpty()).count();
    return List.of(
        new Result(
            "event-free",
            List.of(
                Score.percent("coded", share(coded, size())), Score.count("sentences", size()))));
  }
}
