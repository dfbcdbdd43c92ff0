package org.rapporteur.archive.export;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.tables.Finding;

/// What several event formats ask of an event.
final class Parties {

  private Parties() {}

  /// Returns a part of the first of several parties.
  static @Nullable String first(
      Finding<Event> row, List<Id<Actor>> ids, Function<Actor, @Nullable String> part) {
    return ids.isEmpty() ? null : part.apply(row.reading().resolved().actor(ids.getFirst()));
  }

  /// Returns the day of the event or, unknown, of the dispatch.
  static @Nullable LocalDate day(Finding<Event> row) {
    @Nullable LocalDate day = row.ofDate(row.value().date(), TimeExpression::earliest);
    return day == null ? row.published() : day;
  }

  /// Returns the place's name when it is known as exactly as asked.
  static @Nullable String placeIf(Finding<Event> row, Predicate<PlacePrecision> exact) {
    return row.ofPlace(
        row.value().place(), place -> exact.test(place.precision()) ? place.name() : null);
  }

  /// Returns the town or site.
  static @Nullable String city(Finding<Event> row) {
    return placeIf(row, Parties::isTown);
  }

  /// Returns the first-level division, or the division that is the place.
  static @Nullable String province(Finding<Event> row) {
    @Nullable String admin1 = row.ofPlace(row.value().place(), Place::admin1);
    return admin1 == null ? placeIf(row, exact -> exact == PlacePrecision.ADMIN) : admin1;
  }

  private static boolean isTown(PlacePrecision precision) {
    return precision == PlacePrecision.CITY || precision == PlacePrecision.POINT;
  }

  static @Nullable String country(Finding<Event> row) {
    return row.ofPlace(row.value().place(), place -> CountryCodes.name(place.country()));
  }

  /// Returns an event in one line, and how it is asserted: `ACCUSE · Norway → Chile (denied)`.
  static String caption(Finding<Event> row) {
    String actors = named(row, row.value().actors());
    String recipients = named(row, row.value().recipients());
    String parties = recipients.isEmpty() ? actors : actors + " → " + recipients;
    String type = row.value().type().name();
    String event = parties.isBlank() ? type : type + " · " + parties.strip();
    String reservations = reservations(row);
    return reservations.isEmpty() ? event : "%s (%s)".formatted(event, reservations);
  }

  private static String named(Finding<Event> row, List<Id<Actor>> ids) {
    return ids.stream()
        .map(id -> row.reading().resolved().actor(id).name())
        .collect(Collectors.joining(", "));
  }

  /// Returns how the event is asserted: `denied, according to Russia`; empty when the outlet says
  /// that it happened.
  static String reservations(Finding<Event> row) {
    String status = Finding.word(row.value().status());
    String held = status.equals("happened") ? "" : status;
    String voice = row.voice(row.value().voice());
    if (voice.equals("outlet")) {
      return held;
    }
    @Nullable String speaker = row.speaker(row.value().voice());
    String source = "according to " + (speaker == null ? "somebody not named" : speaker);
    return held.isEmpty() ? source : held + ", " + source;
  }

  static String evidence(Finding<Event> row) {
    return row.reading().dispatch().text(row.value().mentions().getFirst().evidence());
  }
}
