package org.rapporteur.archive.export;

import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Finding;
import org.rapporteur.tables.Table;
import org.rapporteur.tables.Tables;

/// Events in the 61 columns of GDELT 2.0's event table, by its codebook of 19 February 2015.
///
/// What GDELT has and a reading has not (ethnic and religious codes, tone, the geography of actors)
/// stays empty; what a reading has and GDELT has not, voice and status above all, is lost: only
/// what the outlet says happened should be chosen for such a table.
final class Gdelt {

  static final Table<Event> TABLE = Tables.EVENTS.with(columns());

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

  private Gdelt() {}

  private static List<Column<Finding<Event>>> columns() {
    List<Column<Finding<Event>>> columns = new ArrayList<>();
    columns.add(text("GlobalEventID", Finding::id));
    columns.add(text("Day", row -> day(row, DateTimeFormatter.BASIC_ISO_DATE)));
    columns.add(text("MonthYear", row -> day(row, MONTH)));
    columns.add(text("Year", row -> day(row, DateTimeFormatter.ofPattern("yyyy", Locale.ROOT))));
    columns.add(text("FractionDate", Gdelt::fraction));
    actor(columns, "Actor1", Event::actors);
    actor(columns, "Actor2", Event::recipients);
    columns.add(whole("IsRootEvent", row -> isInLead(row) ? 1 : 0));
    columns.add(text("EventCode", row -> row.value().cameo()));
    columns.add(text("EventBaseCode", row -> start(row.value().cameo(), 3)));
    columns.add(text("EventRootCode", row -> start(row.value().cameo(), 2)));
    columns.add(whole("QuadClass", row -> row.value().type().quad().number()));
    columns.add(number("GoldsteinScale", row -> row.value().score()));
    columns.add(whole("NumMentions", row -> row.value().mentions().size()));
    columns.add(whole("NumSources", _ -> 1));
    columns.add(whole("NumArticles", _ -> 1));
    columns.add(text("AvgTone", _ -> null));
    geography(columns, "Actor1Geo", _ -> null);
    geography(columns, "Actor2Geo", _ -> null);
    geography(columns, "ActionGeo", row -> row.ofPlace(row.value().place(), place -> place));
    columns.add(text("DATEADDED", Gdelt::added));
    columns.add(text("SOURCEURL", row -> row.reading().dispatch().url()));
    return List.copyOf(columns);
  }

  /// The ten columns of a party; of several the first is taken.
  private static void actor(
      List<Column<Finding<Event>>> columns,
      String prefix,
      Function<Event, List<Id<Actor>>> parties) {
    columns.add(text(prefix + "Code", row -> first(row, parties, Actor::cameo)));
    columns.add(text(prefix + "Name", row -> upper(first(row, parties, Actor::name))));
    columns.add(text(prefix + "CountryCode", row -> first(row, parties, Actor::country)));
    for (String unknown :
        List.of("KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code")) {
      columns.add(text(prefix + unknown, _ -> null));
    }
    columns.add(text(prefix + "Type1Code", row -> first(row, parties, Actor::sector)));
    columns.add(text(prefix + "Type2Code", _ -> null));
    columns.add(text(prefix + "Type3Code", _ -> null));
  }

  private static @Nullable String first(
      Finding<Event> row,
      Function<Event, List<Id<Actor>>> parties,
      Function<Actor, @Nullable String> part) {
    List<Id<Actor>> ids = parties.apply(row.value());
    return ids.isEmpty() ? null : part.apply(row.reading().resolved().actor(ids.getFirst()));
  }

  /// The eight columns of a place; GDELT's types are 1 country, 4 city of the world, 5 state.
  private static void geography(
      List<Column<Finding<Event>>> columns,
      String prefix,
      Function<Finding<Event>, @Nullable Place> where) {
    columns.add(text(prefix + "_Type", row -> of(where.apply(row), Gdelt::kind)));
    columns.add(text(prefix + "_FullName", row -> of(where.apply(row), Place::name)));
    columns.add(text(prefix + "_CountryCode", row -> of(where.apply(row), Place::country)));
    columns.add(text(prefix + "_ADM1Code", row -> of(where.apply(row), Place::admin1)));
    columns.add(text(prefix + "_ADM2Code", _ -> null));
    columns.add(number(prefix + "_Lat", row -> of(where.apply(row), Place::latitude)));
    columns.add(number(prefix + "_Long", row -> of(where.apply(row), Place::longitude)));
    columns.add(text(prefix + "_FeatureID", row -> of(where.apply(row), Place::ref)));
  }

  private static String kind(Place place) {
    return switch (place.precision()) {
      case COUNTRY -> "1";
      case ADMIN, REGION -> "5";
      default -> "4";
    };
  }

  private static <T> @Nullable T of(@Nullable Place place, Function<Place, @Nullable T> part) {
    return place == null ? null : part.apply(place);
  }

  /// The day of the event or, unknown, of the dispatch.
  private static @Nullable LocalDate day(Finding<Event> row) {
    @Nullable LocalDate day = row.ofDate(row.value().date(), TimeExpression::earliest);
    return day == null ? row.published() : day;
  }

  private static @Nullable String day(Finding<Event> row, DateTimeFormatter form) {
    @Nullable LocalDate day = day(row);
    return day == null ? null : day.format(form);
  }

  private static @Nullable String fraction(Finding<Event> row) {
    @Nullable LocalDate day = day(row);
    return day == null
        ? null
        : String.format(Locale.ROOT, "%.4f", day.getYear() + day.getDayOfYear() / 366.0);
  }

  private static @Nullable String added(Finding<Event> row) {
    @Nullable LocalDate published = row.published();
    return published == null ? null : published.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000";
  }

  /// GDELT calls an event of the lead a root event.
  private static boolean isInLead(Finding<Event> row) {
    String text = row.reading().dispatch().text();
    int end = text.indexOf("\n\n");
    int trigger = row.value().mentions().getFirst().trigger().start();
    return end < 0 || trigger < end;
  }

  private static String start(String code, int length) {
    return code.substring(0, Math.min(length, code.length()));
  }

  private static @Nullable String upper(@Nullable String name) {
    return name == null ? null : name.toUpperCase(Locale.ROOT);
  }
}
