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
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;

/// What is said of a statement.
final class StatementColumns {

  private StatementColumns() {}

  static List<Column<Finding<Statement>>> all() {
    return Stream.concat(who().stream(), what().stream()).toList();
  }

  private static List<Column<Finding<Statement>>> who() {
    return List.of(
        text("kind", row -> word(row.value().kind())),
        text("attitude", row -> word(row.value().attitude())),
        text("speaker", row -> row.speaker(row.value())),
        text("speaker_words", row -> words(row, row.value().source())),
        text("speaker_refs", row -> row.joined(speakers(row), Actor::ref)),
        text("speaker_countries", row -> row.joined(speakers(row), Actor::country)),
        text("speaker_sectors", row -> row.joined(speakers(row), Actor::sector)),
        text("addressee", row -> words(row, row.value().addressee())),
        text("via", row -> row.carriers(row.value())),
        text("parent", row -> row.idOf(row.value().parent())));
  }

  private static List<Column<Finding<Statement>>> what() {
    return List.of(
        text("cue", row -> row.quoted(row.value().cue())),
        text("content", row -> row.quoted(row.value().content())),
        whole(
            "content_start",
            row ->
                row.value().content().isEmpty() ? null : row.value().content().getFirst().start()),
        whole(
            "content_end",
            row -> row.value().content().isEmpty() ? null : row.value().content().getLast().end()),
        text("occasion", row -> row.quoted(row.value().occasion())),
        text("place", row -> row.ofPlace(row.value().place(), Place::name)),
        text("place_ref", row -> row.ofPlace(row.value().place(), Place::ref)),
        text("country", row -> row.ofPlace(row.value().place(), Place::country)),
        number("lat", row -> row.ofPlace(row.value().place(), Place::latitude)),
        number("lon", row -> row.ofPlace(row.value().place(), Place::longitude)),
        text("date", row -> row.ofDate(row.value().date(), TimeExpression::text)),
        day("earliest", row -> row.ofDate(row.value().date(), TimeExpression::earliest)),
        day("latest", row -> row.ofDate(row.value().date(), TimeExpression::latest)),
        number("confidence", row -> row.value().confidence()));
  }

  private static List<Id<Actor>> speakers(Finding<Statement> row) {
    return row.value().source() == null ? List.of() : row.value().source().actors();
  }

  private static @Nullable String words(Finding<Statement> row, Statement.@Nullable Party party) {
    return party == null ? null : row.quoted(party.spans());
  }
}
