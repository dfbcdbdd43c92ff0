package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.evaluate.markup.MarkupReader;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;

/// Events in the project's own gold: types, statuses, parties, the same happening told again, and
/// passages in which nothing is to be coded.
final class MarkedEventExam implements Exam {
  private final List<List<MarkedEvent>> gold;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Reading> answers;

  /// @param path a file of marked-up passages or a folder of such files
  MarkedEventExam(Path path) {
    List<MarkedPassage> passages = MarkupReader.read(path);
    gold = passages.stream().map(MarkedEvent::of).toList();
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
    return List.of(new Result("all", marks().scores()));
  }

  @Override
  public List<Breakdown> breakdowns() {
    return marks().breakdowns();
  }

  @Override
  public List<String> errors() {
    return marks().errors();
  }

  private EventMarks marks() {
    var marks = new EventMarks();
    IntStream.range(0, gold.size())
        .forEach(i -> marks.add(dispatches.get(i).id(), gold.get(i), answers.get(i)));
    return marks;
  }
}
