package org.rapporteur.tables;

import static org.rapporteur.tables.Column.day;
import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;
import static org.rapporteur.tables.Finding.word;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Place;
import org.rapporteur.model.TimeExpression;

/// What is said of an event.
final class EventColumns {

  private EventColumns() {}

  static List<Column<Finding<Event>>> all() {
    return Stream.of(what(), who(), whereAndWhen(), evidence()).flatMap(List::stream).toList();
  }

  private static List<Column<Finding<Event>>> what() {
    return List.of(
        text("type", row -> row.value().type().name()),
        text("mode", row -> row.value().mode()),
        text("contexts", row -> texts(row.value().contexts())),
        whole("quad", row -> row.value().type().quad().number()),
        text("cameo", row -> row.value().cameo()),
        number("score", row -> row.value().score()),
        text("status", row -> word(row.value().status())),
        text("voice", row -> row.voice(row.value().voice())),
        text("speaker", row -> row.speaker(row.value().voice())),
        text("via", row -> row.statement(row.value().voice()).map(row::carriers).orElse(null)),
        text(
            "statement",
            row -> row.statement(row.value().voice()).map(s -> row.idOf(s.id())).orElse(null)),
        text("denied_by", EventColumns::deniedBy));
  }

  private static List<Column<Finding<Event>>> who() {
    return List.of(
        text("actors", row -> row.joined(row.value().actors(), Actor::name)),
        text("actor_refs", row -> row.joined(row.value().actors(), Actor::ref)),
        text("actor_countries", row -> row.joined(row.value().actors(), Actor::country)),
        text("actor_sectors", row -> row.joined(row.value().actors(), Actor::sector)),
        text("recipients", row -> row.joined(row.value().recipients(), Actor::name)),
        text("recipient_refs", row -> row.joined(row.value().recipients(), Actor::ref)),
        text("recipient_countries", row -> row.joined(row.value().recipients(), Actor::country)),
        text("recipient_sectors", row -> row.joined(row.value().recipients(), Actor::sector)));
  }

  private static List<Column<Finding<Event>>> whereAndWhen() {
    return List.of(
        text("place", row -> row.ofPlace(row.value().place(), Place::name)),
        text("place_ref", row -> row.ofPlace(row.value().place(), Place::ref)),
        text("country", row -> row.ofPlace(row.value().place(), Place::country)),
        number("lat", row -> row.ofPlace(row.value().place(), Place::latitude)),
        number("lon", row -> row.ofPlace(row.value().place(), Place::longitude)),
        text("date", row -> row.ofDate(row.value().date(), TimeExpression::text)),
        day("earliest", row -> row.ofDate(row.value().date(), TimeExpression::earliest)),
        day("latest", row -> row.ofDate(row.value().date(), TimeExpression::latest)));
  }

  private static List<Column<Finding<Event>>> evidence() {
    return List.of(
        text("trigger", row -> row.quoted(List.of(main(row).trigger()))),
        text("evidence", row -> row.quoted(List.of(main(row).evidence()))),
        whole("evidence_start", row -> main(row).evidence().start()),
        whole("evidence_end", row -> main(row).evidence().end()),
        whole("mentions", row -> row.value().mentions().size()),
        number("confidence", row -> row.value().confidence()),
        text("why", row -> row.value().why().detail()));
  }

  private static Event.EventMention main(Finding<Event> row) {
    return row.value().mentions().getFirst();
  }

  private static @Nullable String deniedBy(Finding<Event> row) {
    return texts(row.value().deniedBy().stream().map(id -> String.valueOf(row.idOf(id))).toList());
  }

  private static @Nullable String texts(List<String> texts) {
    return texts.isEmpty() ? null : String.join(Finding.AND, texts);
  }
}
