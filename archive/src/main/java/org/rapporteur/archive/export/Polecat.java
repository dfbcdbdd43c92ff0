package org.rapporteur.archive.export;

import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Role;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Finding;
import org.rapporteur.tables.Table;
import org.rapporteur.tables.Tables;

/// Events in the 40 columns of POLECAT (Scarborough and others, Harvard Dataverse,
/// doi:10.7910/DVN/AJGVIT), and behind them what those cannot hold.
///
/// As there, `None` stands where nothing is known, and several values are separated by `; `. COW
/// numbers, Wikipedia's titles and feature types are not known here.
final class Polecat {

  static final Table<Event> TABLE = Tables.EVENTS.with(columns());

  private static final String NONE = "None";

  private Polecat() {}

  private static List<Column<Finding<Event>>> columns() {
    List<Column<Finding<Event>>> columns = new ArrayList<>();
    columns.add(text("Event ID", Finding::id));
    columns.add(known("Event Date", row -> written(Parties.day(row))));
    columns.add(known("Event Type", row -> row.value().type().name()));
    columns.add(known("Event Mode", row -> row.value().mode()));
    columns.add(number("Intensity", row -> row.value().score()));
    columns.add(known("Quad Code", row -> row.value().type().quad().name().replace('_', ' ')));
    columns.add(known("Contexts", row -> joined(row.value().contexts().stream())));
    party(columns, "Actor", Event::actors);
    party(columns, "Recipient", Event::recipients);
    place(columns);
    columns.add(known("Source", row -> row.reading().dispatch().outlet()));
    columns.add(known("Publication Date", row -> written(row.published())));
    columns.add(known("Story People", row -> actors(row, type -> type == ActorType.PERSON)));
    columns.add(
        known(
            "Story Organizations",
            row ->
                actors(row, type -> type == ActorType.ORGANISATION || type == ActorType.OUTLET)));
    columns.add(
        known(
            "Story Locations",
            row -> joined(row.reading().resolved().places().stream().map(Place::name))));
    columns.add(known("Language", row -> row.reading().dispatch().language()));
    columns.add(known("Version", row -> "Rapporteur " + row.reading().engine().version()));
    columns.addAll(Beside.columns());
    return columns;
  }

  private static void party(
      List<Column<Finding<Event>>> columns,
      String party,
      Function<Event, List<Id<Actor>>> parties) {
    columns.add(known(party + " Name", row -> row.joined(parties.apply(row.value()), Actor::name)));
    columns.add(
        known(party + " Country", row -> row.joined(parties.apply(row.value()), Actor::country)));
    columns.add(known(party + " COW", _ -> null));
    columns.add(
        known(
            "Primary " + party + " Sector",
            row -> Parties.first(row, parties.apply(row.value()), Actor::sector)));
    columns.add(
        known(party + " Sectors", row -> row.joined(parties.apply(row.value()), Actor::sector)));
    columns.add(
        known(party + " Title", row -> row.joined(parties.apply(row.value()), Polecat::title)));
    columns.add(known(party + " Name Raw", row -> words(row, parties.apply(row.value()))));
    columns.add(known("Wikipedia " + party + " ID", _ -> null));
  }

  private static void place(List<Column<Finding<Event>>> columns) {
    columns.add(known("Placename", row -> row.ofPlace(row.value().place(), Place::name)));
    columns.add(known("City", Parties::city));
    columns.add(known("District", _ -> null));
    columns.add(known("Province", Parties::province));
    columns.add(known("Country", Parties::country));
    columns.add(number("Latitude", row -> row.ofPlace(row.value().place(), Place::latitude)));
    columns.add(number("Longitude", row -> row.ofPlace(row.value().place(), Place::longitude)));
    columns.add(known("GeoNames ID", row -> row.ofPlace(row.value().place(), Polecat::geonames)));
    columns.add(known("Raw Placename", row -> evidence(row, Event.RoleName.PLACE, _ -> true)));
    columns.add(known("Feature Type", _ -> null));
  }

  /// A text, or [#NONE].
  private static Column<Finding<Event>> known(
      String name, Function<Finding<Event>, @Nullable String> value) {
    return text(
        name,
        row -> {
          @Nullable String known = value.apply(row);
          return known == null || known.isBlank() ? NONE : known;
        });
  }

  private static @Nullable String title(Actor actor) {
    @Nullable Role role = actor.role();
    return role == null ? null : role.title();
  }

  private static @Nullable String geonames(Place place) {
    @Nullable String ref = place.ref();
    return ref != null && ref.startsWith("geonames:") ? ref.substring("geonames:".length()) : null;
  }

  /// Returns the words of the text that the parties were read from.
  private static @Nullable String words(Finding<Event> row, List<Id<Actor>> parties) {
    List<String> ids = parties.stream().map(Id::value).toList();
    return joined(
        row.value().roles().stream()
            .filter(role -> ids.contains(role.ref()))
            .map(role -> row.reading().dispatch().text(role.span()))
            .distinct());
  }

  private static @Nullable String evidence(
      Finding<Event> row, Event.RoleName name, Predicate<Event.RoleEvidence> wanted) {
    return joined(
        row.value().roles().stream()
            .filter(role -> role.role() == name && wanted.test(role))
            .map(role -> row.reading().dispatch().text(role.span())));
  }

  private static @Nullable String actors(Finding<Event> row, Predicate<ActorType> wanted) {
    return joined(
        row.reading().resolved().actors().stream()
            .filter(actor -> wanted.test(actor.type()))
            .map(Actor::name)
            .distinct());
  }

  private static @Nullable String written(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String joined(Stream<String> texts) {
    String all = texts.collect(Collectors.joining(Finding.AND));
    return all.isEmpty() ? null : all;
  }
}
