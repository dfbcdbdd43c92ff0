package org.rapporteur.serve.catalogue;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure;

/// Reads the entries that [EntryWriter] wrote.
final class EntryReader {

  private final RowReader rows;

  EntryReader(RowReader rows) {
    this.rows = rows;
  }

  Entry read() throws IOException {
    Stand stand = new Stand(rows.number(), rows.number());
    DispatchRow dispatch = dispatch();
    List<StatementRow> statements = rows.all(() -> statement(dispatch));
    List<EventRow> events = rows.all(() -> event(dispatch));
    List<FigureRow> figures = rows.all(() -> figure(dispatch));
    List<StopRow> stops = rows.all(() -> stop(dispatch));
    return new Entry(
        stand, dispatch, statements, events, figures, stops, new LinkedHashSet<>(parties()));
  }

  private DispatchRow dispatch() throws IOException {
    return new DispatchRow(
        rows.text(),
        rows.text(),
        rows.text(),
        rows.text(),
        rows.someWord(),
        rows.word(),
        rows.word(),
        rows.day(),
        rows.number(),
        rows.number(),
        rows.number(),
        rows.number(),
        rows.number());
  }

  private StatementRow statement(DispatchRow dispatch) throws IOException {
    return new StatementRow(
        dispatch,
        rows.someWord(),
        parties(),
        rows.word(),
        rows.constant(Attitude.class),
        rows.text(),
        rows.yes(),
        number());
  }

  private EventRow event(DispatchRow dispatch) throws IOException {
    return new EventRow(
        dispatch,
        rows.someWord(),
        rows.constant(EventType.class),
        rows.word(),
        rows.someWord(),
        number(),
        parties(),
        parties(),
        spot(),
        rows.day(),
        rows.constant(EventStatus.class),
        rows.word(),
        rows.yes(),
        rows.text(),
        number());
  }

  private FigureRow figure(DispatchRow dispatch) throws IOException {
    return new FigureRow(
        dispatch,
        rows.someWord(),
        rows.constant(Figure.Measure.class),
        rows.word(),
        rows.decimal(),
        rows.decimal(),
        rows.constant(Figure.Qualifier.class),
        rows.text(),
        spot(),
        rows.day(),
        rows.word(),
        rows.yes());
  }

  private StopRow stop(DispatchRow dispatch) throws IOException {
    return new StopRow(
        dispatch,
        rows.someWord(),
        parties(),
        rows.number(),
        RowReader.some(spot()),
        rows.day(),
        rows.yes());
  }

  private List<Party> parties() throws IOException {
    return rows.all(() -> RowReader.some(rows.shared(Party.class, this::party)));
  }

  private Party party() throws IOException {
    return new Party(rows.text(), rows.someWord(), rows.word(), rows.word());
  }

  private @Nullable Spot spot() throws IOException {
    return rows.shared(
        Spot.class, () -> new Spot(rows.someWord(), rows.word(), rows.decimal(), rows.decimal()));
  }

  private double number() throws IOException {
    return RowReader.some(rows.decimal());
  }
}
