package org.rapporteur.evaluate.exam;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.MacroScore;
import org.rapporteur.evaluate.metric.Score;

/// PLV: sentences with a marked pair of source and target, and the PLOVER root of what passes
/// between them. The event is taken whose parties share most words with the pair; without any the
/// row counts as missed.
final class RootExam extends EventExam {
  private static final String NONE = "NONE";

  RootExam(List<JsonRow> rows) {
    super(rows);
  }

  @Override
  public List<Result> results() {
    var roots = new MacroScore<String>();
    var quads = new MacroScore<Integer>();
    var halves = new MacroScore<Integer>();
    long covered = 0;
    for (int i = 0; i < size(); i++) {
      JsonRow expected = expected(i);
      String asked = expected.getText("code");
      int quad = (int) expected.findNumber("quad").orElse(GoldEventCodes.quad(asked));
      String answer =
          nearest(expected, answer(i)).map(event -> GoldEventCodes.root(event.type())).orElse(NONE);
      covered += answer.equals(NONE) ? 0 : 1;
      roots.add(asked, answer);
      quads.add(quad, GoldEventCodes.quad(answer));
      halves.add(GoldEventCodes.half(quad), GoldEventCodes.half(GoldEventCodes.quad(answer)));
    }
    return List.of(
        new Result(
            "end to end",
            List.of(
                Score.percent("root", roots.f1()),
                Score.percent("quad", quads.f1()),
                Score.percent("binary", halves.f1()),
                Score.percent("covered", share(covered, size())),
                Score.count("sentences", size()))));
  }

  private static Optional<EventView> nearest(JsonRow expected, List<EventView> events) {
    Set<String> source = EventView.words(String.join(" ", expected.texts("source")));
    Set<String> target = EventView.words(String.join(" ", expected.texts("target")));
    Comparator<EventView> nearness =
        Comparator.<EventView>comparingInt(event ->
                common(event.actorWords(), source) + common(event.recipientWords(), target))
            .thenComparingDouble(EventView::confidence);
    EventView best = null;
    for (EventView event : events) {
      best = best == null || nearness.compare(event, best) > 0 ? event : best;
    }
    return Optional.ofNullable(best);
  }

  private static int common(Set<String> words, Set<String> others) {
    Set<String> common = new HashSet<>(words);
    common.retainAll(others);
    return common.size();
  }
}
