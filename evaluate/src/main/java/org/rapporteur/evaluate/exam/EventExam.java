package org.rapporteur.evaluate.exam;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.model.Dispatch;

/// Sentences with the events they should be coded with; how they are marked is for the kinds of
/// gold to say.
abstract sealed class EventExam implements Exam permits PloverExam, RootExam, NegativeExam {
  private final List<JsonRow> rows;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<List<EventView>> answers;

  EventExam(List<JsonRow> rows) {
    this.rows = rows;
    this.dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    this.answers = new AtomicReferenceArray<>(rows.size());
  }

  @Override
  public final List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public final void answer(int index, Engine engine) {
    answers.set(index, EventView.of(engine.read(dispatches.get(index))));
  }

  int size() {
    return rows.size();
  }

  /// Returns the first event that the sentence should be coded with.
  JsonRow expected(int index) {
    return rows.get(index).rows("expected").getFirst();
  }

  List<EventView> answer(int index) {
    List<EventView> answer = answers.get(index);
    return answer == null ? List.of() : answer;
  }

  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
