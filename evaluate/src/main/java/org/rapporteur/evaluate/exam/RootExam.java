package org.rapporteur.evaluate.exam;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.MacroScore;
import org.rapporteur.evaluate.metric.Score;

/// PLV: sentences with a marked pair of source and target, and the PLOVER root of what passes
/// between them. Only the rows that are kept out of training count.
///
/// End to end, the event is taken whose parties share most words with the pair; without any the row
/// counts as missed. With the pair given, as peers are measured, the encoder alone says which root
/// is likeliest between the two.
final class RootExam extends EventExam {
  private static final String NONE = "NONE";

  RootExam(List<JsonRow> rows) {
    super(rows.stream().filter(row -> KeptOut.test(row.getText("id"))).toList());
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
        pairGiven(),
        new Result(
            "end to end",
            List.of(
                Score.percent("root", roots.f1()),
                Score.percent("quad", quads.f1()),
                Score.percent("binary", halves.f1()),
                Score.percent("covered", share(covered, size())),
                Score.count("sentences", size()))));
  }

  @Override
  public List<String> errors() {
    return IntStream.range(0, size())
        .filter(i ->
            nearest(expected(i), answer(i))
                .filter(
                    event -> GoldEventCodes.root(event.type()).equals(expected(i).getText("code")))
                .isEmpty())
        .mapToObj(i ->
            line(
                i,
                "asked: %s by %s to %s"
                    .formatted(
                        expected(i).getText("code"),
                        expected(i).texts("source"),
                        expected(i).texts("target"))))
        .toList();
  }

  private Result pairGiven() {
    var roots = new MacroScore<String>();
    var quads = new MacroScore<Integer>();
    var halves = new MacroScore<Integer>();
    for (int i = 0; i < size(); i++) {
      JsonRow expected = expected(i);
      String asked = expected.getText("code");
      String answer =
          findReading(i)
              .flatMap(reading -> GivenPair.of(reading.resolved().annotated(), expected).root())
              .orElse(NONE);
      roots.add(asked, answer);
      quads.add(GoldEventCodes.quad(asked), GoldEventCodes.quad(answer));
      halves.add(
          GoldEventCodes.half(GoldEventCodes.quad(asked)),
          GoldEventCodes.half(GoldEventCodes.quad(answer)));
    }
    return new Result(
        "pair given",
        List.of(
            Score.percent("root", roots.f1()),
            Score.percent("quad", quads.f1()),
            Score.percent("binary", halves.f1()),
            Score.count("sentences", size())));
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
