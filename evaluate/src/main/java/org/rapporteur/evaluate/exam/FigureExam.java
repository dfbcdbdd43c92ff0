package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.evaluate.markup.MarkupReader;
import org.rapporteur.evaluate.metric.Ratio;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;

/// Figures, in the project's own gold: what is counted, bounds, qualifier, unit, parts, whose
/// number.
///
/// A figure is found when its span overlaps the gold one's. It is exact when measure, bounds,
/// qualifier, the unit that the gold names and the figure it is a part of are right; a passage is
/// exact when all its figures are and no other is read.
final class FigureExam implements Exam {
  private final List<MarkedPassage> passages;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Reading> answers;

  /// @param path a file of marked-up passages or a folder of such files
  FigureExam(Path path) {
    passages = MarkupReader.read(path);
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
    var all = new Counts();
    for (int i = 0; i < passages.size(); i++) {
      all.add(matches(i));
    }
    return List.of(new Result("all", all.scores(passages.size())));
  }

  @Override
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Dispatch dispatch = dispatches.get(i);
      matches(i).errors(dispatch.text()).forEach(error -> errors.add(dispatch.id() + "  " + error));
    }
    return errors;
  }

  private FigureMatches matches(int index) {
    Reading reading = answers.get(index);
    return new FigureMatches(
        MarkedFigure.of(passages.get(index)),
        reading == null ? List.of() : reading.findings().figures(),
        reading == null ? List.of() : reading.findings().statements());
  }

  private static final class Counts {
    private long gold;
    private long found;
    private long paired;
    private long measure;
    private long bounds;
    private long unit;
    private long part;
    private long voice;
    private long exact;
    private long exactPassages;

    void add(FigureMatches matches) {
      gold += matches.gold().size();
      found += matches.read().size();
      paired += matches.pairs().size();
      long before = exact;
      for (FigureMatches.Pair pair : matches.pairs()) {
        measure += count(pair.isMeasureRight());
        bounds += count(pair.areBoundsRight());
        unit += count(pair.isUnitRight());
        part += count(matches.isPartRight(pair));
        voice += count(matches.isVoiceRight(pair));
        exact += count(matches.isExact(pair));
      }
      boolean allRead = matches.pairs().size() == matches.read().size();
      exactPassages += count(allRead && exact - before == matches.gold().size());
    }

    private static int count(boolean right) {
      return right ? 1 : 0;
    }

    List<Score> scores(int passages) {
      return List.of(
          Score.percent("exact F1", Ratio.of(exact, found, gold).f1()),
          Score.percent("exact passages", EventExam.share(exactPassages, passages)),
          Score.percent("found F1", Ratio.of(paired, found, gold).f1()),
          Score.percent("measure", EventExam.share(measure, paired)),
          Score.percent("bounds", EventExam.share(bounds, paired)),
          Score.percent("unit", EventExam.share(unit, paired)),
          Score.percent("part of", EventExam.share(part, paired)),
          Score.percent("voice", EventExam.share(voice, paired)),
          Score.count("gold", gold));
    }
  }
}
