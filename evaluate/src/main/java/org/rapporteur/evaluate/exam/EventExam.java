package org.rapporteur.evaluate.exam;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;

/// Sentences with the events they should be coded with; how they are marked is for the kinds of
/// gold to say.
abstract sealed class EventExam implements Exam permits PloverExam, RootExam, NegativeExam {
  private final List<JsonRow> rows;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Reading> readings;

  EventExam(List<JsonRow> rows) {
    this.rows = rows;
    this.dispatches = rows.stream().map(row -> GoldDispatch.of(row, "date")).toList();
    this.readings = new AtomicReferenceArray<>(rows.size());
  }

  @Override
  public final List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public final void answer(int index, Engine engine) {
    readings.set(index, engine.read(dispatches.get(index)));
  }

  int size() {
    return rows.size();
  }

  /// Returns the first event that the sentence should be coded with.
  JsonRow expected(int index) {
    return rows.get(index).rows("expected").getFirst();
  }

  List<EventView> answer(int index) {
    return findReading(index).map(EventView::of).orElse(List.of());
  }

  /// Returns the reading of the sentence; empty when it was not read.
  Optional<Reading> findReading(int index) {
    return Optional.ofNullable(readings.get(index));
  }

  /// Returns the sentence and what was coded in it, on one line.
  String line(int index, String what) {
    String coded =
        answer(index).isEmpty()
            ? "nothing"
            : answer(index).stream()
                .map(event -> event.type() + event.actorWords() + event.recipientWords())
                .collect(Collectors.joining(" "));
    return "%s  %s; coded: %s; text: %s"
        .formatted(dispatches.get(index).id(), what, coded, dispatches.get(index).text().strip());
  }

  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
