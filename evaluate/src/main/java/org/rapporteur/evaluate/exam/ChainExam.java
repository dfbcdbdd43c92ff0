package org.rapporteur.evaluate.exam;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.ChainScore;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Span;

/// What refers to the same: `mentions` with `start`, `end` and `cluster`; those of the `kind`
/// `event` and texts of the `split` `train` are left out.
///
/// Predicted chains are the mentions of one actor, and those of one place that are no actor.
/// Mentions that nothing else refers to are left out on both sides, as in OntoNotes.
final class ChainExam implements Exam {
  private final List<Dispatch> dispatches;
  private final List<List<Set<Span>>> gold;
  private final AtomicReferenceArray<List<Set<Span>>> answers;

  ChainExam(List<JsonRow> all) {
    List<JsonRow> rows =
        all.stream()
            .filter(row -> row.findText("split").filter("train"::equals).isEmpty())
            .toList();
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    gold = rows.stream().map(ChainExam::chains).toList();
    answers = new AtomicReferenceArray<>(rows.size());
  }

  private static List<Set<Span>> chains(JsonRow document) {
    String text = document.getText("text");
    Map<String, Set<Span>> chains = new HashMap<>();
    for (JsonRow row : document.rows("mentions")) {
      if (row.findText("kind").filter("event"::equals).isEmpty()) {
        Span span = CodePoints.span(row, text);
        chains.computeIfAbsent(row.getText("cluster"), _ -> new HashSet<>()).add(span);
      }
    }
    return several(chains);
  }

  private static List<Set<Span>> several(Map<String, Set<Span>> chains) {
    return chains.values().stream().filter(chain -> chain.size() > 1).toList();
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    Map<String, Set<Span>> chains = new HashMap<>();
    Set<Span> seen = new HashSet<>();
    for (Mention mention : engine.read(dispatches.get(index)).resolved().mentions()) {
      String key =
          mention.actor() != null
              ? mention.actor().value()
              : mention.place() != null ? mention.place().value() : null;
      if (key != null && seen.add(mention.span())) {
        chains.computeIfAbsent(key, _ -> new HashSet<>()).add(mention.span());
      }
    }
    answers.set(index, several(chains));
  }

  @Override
  public List<Result> results() {
    var score = new ChainScore();
    for (int i = 0; i < gold.size(); i++) {
      List<Set<Span>> answer = answers.get(i);
      score.add(gold.get(i), answer == null ? List.of() : answer);
    }
    return List.of(new Result("chains", score.scores()));
  }
}
