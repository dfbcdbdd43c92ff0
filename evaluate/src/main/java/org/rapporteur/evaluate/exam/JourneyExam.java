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

/// Journeys, in the project's own gold: who travels, the stops in their order, which are planned,
/// days of arrival and departure, the stated ordinal or length.
///
/// A stop is found when a mention of its place overlaps a phrase that names it in the gold. A
/// journey is exact when all of this is right; a passage is exact when all its journeys are and no
/// other is read.
final class JourneyExam implements Exam {
  private final List<MarkedPassage> passages;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Reading> answers;

  /// @param path a file of marked-up passages or a folder of such files
  JourneyExam(Path path) {
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
      all.add(new JourneyMatches(MarkedJourney.of(passages.get(i)), answers.get(i)));
    }
    return List.of(new Result("all", all.scores(passages.size())));
  }

  @Override
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      JourneyMatches matches =
          new JourneyMatches(MarkedJourney.of(passages.get(i)), answers.get(i));
      String id = dispatches.get(i).id();
      matches.errors().forEach(error -> errors.add(id + "  " + error));
    }
    return errors;
  }

  private static final class Counts {
    private long goldStops;
    private long readStops;
    private long stops;
    private long status;
    private long days;
    private long gold;
    private long read;
    private long paired;
    private long order;
    private long traveller;
    private long stated;
    private long exact;
    private long exactPassages;

    void add(JourneyMatches matches) {
      gold += matches.gold().size();
      read += matches.read().size();
      paired += matches.pairs().size();
      goldStops += matches.gold().stream().mapToLong(journey -> journey.stops().size()).sum();
      readStops += matches.read().stream().mapToLong(journey -> journey.stops().size()).sum();
      long before = exact;
      for (JourneyMatches.Pair pair : matches.pairs()) {
        order += count(pair.areStopsRight());
        traveller += count(matches.isTravellerRight(pair));
        stated += count(pair.isStatedRight());
        exact += count(matches.isExact(pair));
        for (JourneyMatches.StopPair stop : pair.stops()) {
          stops++;
          status += count(stop.isStatusRight());
          days += count(matches.areDaysRight(stop));
        }
      }
      boolean allRead = matches.pairs().size() == matches.read().size();
      exactPassages += count(allRead && exact - before == matches.gold().size());
    }

    private static int count(boolean right) {
      return right ? 1 : 0;
    }

    List<Score> scores(int passages) {
      return List.of(
          Score.percent("exact F1", Ratio.of(exact, read, gold).f1()),
          Score.percent("exact passages", EventExam.share(exactPassages, passages)),
          Score.percent("journeys F1", Ratio.of(paired, read, gold).f1()),
          Score.percent("stops P", Ratio.of(stops, readStops, goldStops).precision()),
          Score.percent("stops R", Ratio.of(stops, readStops, goldStops).recall()),
          Score.percent("same stops", EventExam.share(order, paired)),
          Score.percent("status", EventExam.share(status, stops)),
          Score.percent("days", EventExam.share(days, stops)),
          Score.percent("traveller", EventExam.share(traveller, paired)),
          Score.percent("stated", EventExam.share(stated, paired)));
    }
  }
}
