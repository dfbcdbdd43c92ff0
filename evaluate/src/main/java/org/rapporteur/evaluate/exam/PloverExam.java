package org.rapporteur.evaluate.exam;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.Score;

/// The gold standard records of PLOVER's makers: type, source country and target country, and all
/// three in one of the three most confident events of a sentence.
final class PloverExam extends EventExam {

  PloverExam(List<JsonRow> rows) {
    super(rows);
  }

  @Override
  public List<Result> results() {
    long source = 0;
    long target = 0;
    long type = 0;
    long all = 0;
    long coded = 0;
    for (int i = 0; i < size(); i++) {
      var asked = Asked.of(expected(i));
      List<EventView> events = EventView.mostConfident(answer(i));
      source += events.stream().anyMatch(asked::hasSource) ? 1 : 0;
      target += events.stream().anyMatch(asked::hasTarget) ? 1 : 0;
      type += events.stream().anyMatch(asked::hasType) ? 1 : 0;
      all += events.stream().anyMatch(asked::hasAll) ? 1 : 0;
      coded += answer(i).size();
    }
    return List.of(
        new Result(
            "sentences",
            List.of(
                Score.percent("all three", share(all, size())),
                Score.percent("source", share(source, size())),
                Score.percent("target", share(target, size())),
                Score.percent("type", share(type, size())),
                new Score("events a sentence", share(coded, size()), 2),
                Score.count("sentences", size()))));
  }

  @Override
  public List<String> errors() {
    return IntStream.range(0, size())
        .filter(i -> {
          var asked = Asked.of(expected(i));
          return EventView.mostConfident(answer(i)).stream().noneMatch(asked::hasAll);
        })
        .mapToObj(i -> line(i, "asked: " + Asked.of(expected(i))))
        .toList();
  }

  /// What one sentence should be coded with.
  private record Asked(Set<String> sources, Set<String> targets, String root) {
    static Asked of(JsonRow expected) {
      return new Asked(
          codes(expected, "source"),
          codes(expected, "target"),
          GoldEventCodes.root(expected.getText("code")));
    }

    private static Set<String> codes(JsonRow expected, String role) {
      Set<String> codes = new HashSet<>();
      for (JsonRow actor : expected.rows(role)) {
        actor
            .findText("code")
            .filter(code -> !code.isEmpty())
            .map(GoldEventCodes::country)
            .ifPresent(codes::add);
      }
      return codes;
    }

    boolean hasSource(EventView event) {
      return !Collections.disjoint(event.actorCodes(), sources);
    }

    boolean hasTarget(EventView event) {
      return targets.isEmpty() || !Collections.disjoint(event.recipientCodes(), targets);
    }

    boolean hasType(EventView event) {
      return GoldEventCodes.root(event.type()).equals(root);
    }

    boolean hasAll(EventView event) {
      return hasSource(event) && hasTarget(event) && hasType(event);
    }
  }
}
