package org.rapporteur.archive.export;

import static org.rapporteur.archive.export.Column.day;
import static org.rapporteur.archive.export.Column.number;
import static org.rapporteur.archive.export.Column.text;
import static org.rapporteur.archive.export.Column.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;

/// The tables that a reading fills.
final class Tables {

  static final Table<Event> EVENTS = new Table<>(Tables::events, eventColumns());
  static final Table<Statement> STATEMENTS = new Table<>(Tables::statements, statementColumns());
  static final Table<Figure> FIGURES = new Table<>(Tables::figures, figureColumns());
  static final Table<Journey.Stop> JOURNEYS = new Table<>(Tables::stops, stopColumns());

  private Tables() {}

  /// A table: which findings of a reading become rows, and what stands in them.
  record Table<T>(Rows<T> rows, List<Column<Finding<T>>> columns) {}

  /// Chooses a reading's findings.
  @FunctionalInterface
  interface Rows<T> {
    Stream<Finding<T>> of(Reading reading, Filter filter);
  }

  private static Stream<Finding<Event>> events(Reading reading, Filter filter) {
    return reading.findings().events().stream()
        .filter(event -> filter.admits(reading, event))
        .map(event -> Finding.of(reading, event.id().value(), event));
  }

  private static Stream<Finding<Statement>> statements(Reading reading, Filter filter) {
    return reading.findings().statements().stream()
        .filter(
            s -> filter.admitsActor(reading, s.source() == null ? List.of() : s.source().actors()))
        .map(statement -> Finding.of(reading, statement.id().value(), statement));
  }

  private static Stream<Finding<Figure>> figures(Reading reading, Filter filter) {
    return reading.findings().figures().stream()
        .filter(figure -> filter.admits(figure.voice()))
        .map(figure -> Finding.of(reading, figure.id().value(), figure));
  }

  private static Stream<Finding<Journey.Stop>> stops(Reading reading, Filter filter) {
    return reading.findings().journeys().stream()
        .filter(journey -> filter.admitsActor(reading, journey.travellers()))
        .flatMap(journey ->
            journey.stops().stream()
                .map(stop -> Finding.of(reading, journey.id() + "." + stop.order(), stop)));
  }

  private static <T> List<Column<Finding<T>>> columns(List<Column<Finding<T>>> own) {
    List<Column<Finding<T>>> columns = new ArrayList<>();
    columns.add(text("id", Finding::id));
    columns.add(text("dispatch", row -> row.reading().dispatch().id()));
    columns.add(day("published", Tables::published));
    columns.add(text("outlet", row -> row.reading().dispatch().outlet()));
    columns.addAll(own);
    columns.add(text("url", row -> row.reading().dispatch().url()));
    columns.add(text("title", row -> row.reading().dispatch().title()));
    columns.add(text("engine", row -> row.reading().engine().version()));
    return List.copyOf(columns);
  }

  static @Nullable LocalDate published(Finding<?> row) {
    var published = row.reading().dispatch().published();
    return published == null ? null : published.date();
  }

  private static List<Column<Finding<Event>>> eventColumns() {
    return columns(
        List.of(
            text("type", row -> row.value().type().name()),
            text("mode", row -> row.value().mode()),
            text("contexts", row -> String.join("; ", row.value().contexts())),
            whole("quad", row -> row.value().type().quad().number()),
            text("cameo", row -> row.value().cameo()),
            number("score", row -> row.value().score()),
            text("status", row -> word(row.value().status())),
            text("voice", row -> word(Filter.kindOf(row.value().voice()))),
            text("speaker", row -> row.speaker(row.value().voice())),
            text("via", row -> row.statement(row.value().voice()).map(row::carriers).orElse(null)),
            text("actors", row -> row.joined(row.value().actors(), Actor::name)),
            text("actor_refs", row -> row.joined(row.value().actors(), Actor::ref)),
            text("actor_countries", row -> row.joined(row.value().actors(), Actor::country)),
            text("actor_sectors", row -> row.joined(row.value().actors(), Actor::sector)),
            text("recipients", row -> row.joined(row.value().recipients(), Actor::name)),
            text("recipient_refs", row -> row.joined(row.value().recipients(), Actor::ref)),
            text(
                "recipient_countries", row -> row.joined(row.value().recipients(), Actor::country)),
            text("recipient_sectors", row -> row.joined(row.value().recipients(), Actor::sector)),
            text("place", row -> row.ofPlace(row.value().place(), Place::name)),
            text("place_ref", row -> row.ofPlace(row.value().place(), Place::ref)),
            text("country", row -> row.ofPlace(row.value().place(), Place::country)),
            number("lat", row -> row.ofPlace(row.value().place(), Place::latitude)),
            number("lon", row -> row.ofPlace(row.value().place(), Place::longitude)),
            day("earliest", row -> row.ofDate(row.value().date(), TimeExpression::earliest)),
            day("latest", row -> row.ofDate(row.value().date(), TimeExpression::latest)),
            text("trigger", row -> row.quoted(List.of(first(row).trigger()))),
            text("evidence", row -> row.quoted(List.of(first(row).evidence()))),
            whole("evidence_start", row -> first(row).evidence().start()),
            whole("evidence_end", row -> first(row).evidence().end()),
            whole("mentions", row -> row.value().mentions().size()),
            number("confidence", row -> row.value().confidence()),
            text("why", row -> row.value().why().detail())));
  }

  private static Event.EventMention first(Finding<Event> row) {
    return row.value().mentions().getFirst();
  }

  private static List<Column<Finding<Statement>>> statementColumns() {
    return columns(
        List.of(
            text("kind", row -> word(row.value().kind())),
            text("attitude", row -> word(row.value().attitude())),
            text("speaker", row -> row.speaker(row.value())),
            text("speaker_refs", row -> row.joined(speakers(row), Actor::ref)),
            text("speaker_countries", row -> row.joined(speakers(row), Actor::country)),
            text("speaker_sectors", row -> row.joined(speakers(row), Actor::sector)),
            text("via", row -> row.carriers(row.value())),
            text("cue", row -> row.quoted(row.value().cue())),
            text("content", row -> row.quoted(row.value().content())),
            text(
                "parent",
                row -> row.value().parent() == null ? null : row.value().parent().value()),
            text("place", row -> row.ofPlace(row.value().place(), Place::name)),
            day("earliest", row -> row.ofDate(row.value().date(), TimeExpression::earliest)),
            day("latest", row -> row.ofDate(row.value().date(), TimeExpression::latest)),
            number("confidence", row -> row.value().confidence())));
  }

  private static List<Id<Actor>> speakers(Finding<Statement> row) {
    return row.value().source() == null ? List.of() : row.value().source().actors();
  }

  private static List<Column<Finding<Figure>>> figureColumns() {
    return columns(
        List.of(
            text("measure", row -> word(row.value().measure())),
            text("unit", row -> row.value().unit()),
            number("lower", row -> row.value().lower()),
            number("upper", row -> row.value().upper()),
            text("qualifier", row -> word(row.value().qualifier())),
            text("text", row -> row.value().text()),
            text("voice", row -> word(Filter.kindOf(row.value().voice()))),
            text("speaker", row -> row.speaker(row.value().voice())),
            text("place", row -> row.ofPlace(row.value().place(), Place::name)),
            text("country", row -> row.ofPlace(row.value().place(), Place::country)),
            day("earliest", row -> row.ofDate(row.value().date(), TimeExpression::earliest)),
            day("latest", row -> row.ofDate(row.value().date(), TimeExpression::latest))));
  }

  private static List<Column<Finding<Journey.Stop>>> stopColumns() {
    return columns(
        List.of(
            text("travellers", Tables::travellers),
            whole("stop", row -> row.value().order()),
            text("place", row -> row.ofPlace(row.value().place(), Place::name)),
            text("place_ref", row -> row.ofPlace(row.value().place(), Place::ref)),
            text("country", row -> row.ofPlace(row.value().place(), Place::country)),
            number("lat", row -> row.ofPlace(row.value().place(), Place::latitude)),
            number("lon", row -> row.ofPlace(row.value().place(), Place::longitude)),
            day("arrived", row -> row.ofDate(row.value().arrived(), TimeExpression::earliest)),
            day("departed", row -> row.ofDate(row.value().departed(), TimeExpression::earliest)),
            text("status", row -> word(row.value().status())),
            text("evidence", row -> row.quoted(row.value().evidence()))));
  }

  private static @Nullable String travellers(Finding<Journey.Stop> row) {
    return row.reading().findings().journeys().stream()
        .filter(journey -> journey.stops().contains(row.value()))
        .findFirst()
        .map(journey -> row.joined(journey.travellers(), Actor::name))
        .orElse(null);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
