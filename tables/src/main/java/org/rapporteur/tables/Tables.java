package org.rapporteur.tables;

import static org.rapporteur.tables.Column.day;
import static org.rapporteur.tables.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Term;
import org.rapporteur.tables.query.Scope;

/// The tables that readings fill.
public final class Tables {

  /// A row a dispatch; its column `reading` holds all of it.
  public static final Table<Reading> READINGS = ReadingColumns.TABLE;

  /// Who did what to whom.
  public static final Table<Event> EVENTS =
      new Table<>(
          "events",
          Scope.EVENT,
          reading ->
              reading.findings().events().stream()
                  .map(event -> Finding.of(reading, event.id().value(), event)),
          envelope(EventColumns.all()));

  /// Who said what.
  public static final Table<Statement> STATEMENTS =
      new Table<>(
          "statements",
          Scope.STATEMENT,
          reading ->
              reading.findings().statements().stream()
                  .map(statement -> Finding.of(reading, statement.id().value(), statement)),
          envelope(StatementColumns.all()));

  /// Numbers with their bounds.
  public static final Table<Figure> FIGURES =
      new Table<>(
          "figures",
          Scope.FIGURE,
          reading ->
              reading.findings().figures().stream()
                  .map(figure -> Finding.of(reading, figure.id().value(), figure)),
          envelope(FigureColumns.all()));

  /// A row a stop.
  public static final Table<StopOfJourney> JOURNEYS =
      new Table<>(
          "journeys",
          Scope.STOP,
          reading ->
              reading.findings().journeys().stream()
                  .flatMap(journey ->
                      journey.stops().stream()
                          .map(stop -> new StopOfJourney(journey, stop))
                          .map(stop -> Finding.of(reading, stop.id(), stop))),
          envelope(StopOfJourney.columns()));

  /// Loaded words and phrases.
  public static final Table<Term> TERMS =
      new Table<>("terms", Scope.TERM, Tables::terms, envelope(TermColumns.all()));

  /// Who is in a dispatch, a row an actor and dispatch.
  public static final Table<Actor> ACTORS =
      new Table<>(
          "actors",
          Scope.DISPATCH,
          reading ->
              reading.resolved().actors().stream()
                  .map(actor -> Finding.of(reading, actor.id().value(), actor)),
          envelope(ActorColumns.all()));

  /// Where a dispatch is set, a row a place and dispatch.
  public static final Table<Place> PLACES =
      new Table<>(
          "places",
          Scope.DISPATCH,
          reading ->
              reading.resolved().places().stream()
                  .map(place -> Finding.of(reading, place.id().value(), place)),
          envelope(PlaceColumns.all()));

  private Tables() {}

  private static Stream<Finding<Term>> terms(Reading reading) {
    List<Term> terms = reading.findings().terms();
    return IntStream.range(0, terms.size())
        .mapToObj(i -> Finding.of(reading, "t" + (i + 1), terms.get(i)));
  }

  /// Puts what every row says of its dispatch around a table's own columns.
  private static <T> List<Column<Finding<T>>> envelope(List<Column<Finding<T>>> own) {
    List<Column<Finding<T>>> columns = new ArrayList<>();
    columns.add(text("id", Finding::id));
    columns.add(text("dispatch", row -> row.reading().dispatch().id()));
    columns.add(day("published", Finding::published));
    columns.add(text("outlet", row -> row.reading().dispatch().outlet()));
    columns.addAll(own);
    columns.add(text("url", row -> row.reading().dispatch().url()));
    columns.add(text("title", row -> row.reading().dispatch().title()));
    columns.add(text("engine", row -> row.reading().engine().version()));
    return columns;
  }
}
