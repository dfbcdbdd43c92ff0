package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.evaluate.markup.MarkupReader;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/// Who says what, in the project's own gold: with chains, nesting, addressees, attitudes, speakers.
final class MarkedAttributionExam implements Exam {
  private final List<MarkedPassage> passages;
  private final List<List<MarkedStatement>> gold;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Reading> answers;

  /// @param path a file of marked-up passages or a folder of such files
  MarkedAttributionExam(Path path) {
    passages = MarkupReader.read(path);
    gold = passages.stream().map(MarkedStatement::of).toList();
    dispatches = passages.stream().map(MarkedDispatch::of).toList();
    answers = new AtomicReferenceArray<>(passages.size());
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    answers.set(index, engine.read(dispatches.get(index)));
  }

  @Override
  public List<Result> results() {
    AttributionMarks marks = marks();
    List<Score> scores = new ArrayList<>(marks.scores());
    scores.add(marks.calibrationError());
    return List.of(new Result("all", scores));
  }

  @Override
  public List<Breakdown> breakdowns() {
    List<Breakdown> breakdowns = new ArrayList<>(List.of(passageMarks().breakdown()));
    breakdowns.addAll(marks().breakdowns("class"));
    return breakdowns;
  }

  @Override
  public List<String> errors() {
    return passageMarks().errors();
  }

  private PassageMarks passageMarks() {
    var marks = new PassageMarks();
    for (int i = 0; i < passages.size(); i++) {
      marks.add(passages.get(i), gold.get(i), answers.get(i));
    }
    return marks;
  }

  private AttributionMarks marks() {
    var marks = new AttributionMarks();
    for (int i = 0; i < passages.size(); i++) {
      MarkedPassage passage = passages.get(i);
      var quoted = new QuotedShare(passage.text());
      List<AttributionMarks.Asked> asked =
          gold.get(i).stream()
              .map(one ->
                  new AttributionMarks.Asked(one.spans(), quoted.kind(one.spans().content())))
              .toList();
      marks.add(passage.text(), classes(passage), asked, statements(answers.get(i)));
    }
    return marks;
  }

  private static List<String> classes(MarkedPassage passage) {
    return passage.find("class").map(names -> List.of(names.split("\\+"))).orElse(List.of());
  }

  private static List<Statement> statements(@Nullable Reading reading) {
    return reading == null ? List.of() : reading.findings().statements();
  }
}
