package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;

/// One event as one dispatch has it.
///
/// @param reading what it was read from
/// @param event the event in that reading
public record Report(Reading reading, Event event) {

  static final Comparator<Report> BY_PUBLICATION =
      Comparator.comparing(
              (Report report) -> report.published().orElse(null),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Report::dispatch)
          .thenComparing(report -> report.event().mentions().getFirst().trigger())
          .thenComparing(report -> report.event().id().value());

  /// Returns the id of the dispatch.
  public String dispatch() {
    return reading.dispatch().id();
  }

  /// Returns the day on which the dispatch was published.
  public Optional<LocalDate> published() {
    return Envelope.day(reading);
  }

  /// Returns the outlet's name, or a note that it is unknown.
  public String outlet() {
    return Envelope.outlet(reading);
  }

  /// Returns where the event took place, as this dispatch has it.
  public Optional<Place> place() {
    return Optional.ofNullable(event.place()).map(reading.resolved()::place);
  }

  /// Returns the first and the last day on which the event can have taken place, as far as this
  /// dispatch says.
  public Optional<Days> days() {
    return Optional.ofNullable(event.date())
        .map(reading.resolved()::date)
        .flatMap(date -> Days.of(date.earliest(), date.latest()));
  }

  /// Returns the words that tell it.
  public String evidence() {
    return reading.dispatch().text(event.mentions().getFirst().evidence());
  }

  /// Returns who asserts it, as words: the outlet, or whom it quotes.
  public String voice() {
    return Voices.name(reading, event.voice());
  }

  SortedSet<ActorKey> actors() {
    return keys(event.actors());
  }

  SortedSet<ActorKey> recipients() {
    return keys(event.recipients());
  }

  private SortedSet<ActorKey> keys(List<Id<Actor>> ids) {
    SortedSet<ActorKey> keys = new TreeSet<>();
    ids.forEach(id -> ActorKey.find(reading, reading.resolved().actor(id)).ifPresent(keys::add));
    return keys;
  }

  /// A stretch of days.
  ///
  /// @param first never after `last`
  public record Days(LocalDate first, LocalDate last) {

    static Optional<Days> of(@Nullable LocalDate first, @Nullable LocalDate last) {
      return first == null || last == null ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /// Tells whether the two come within a day of one another: clocks and calendars differ.
    boolean meets(Days other) {
      return !first.isAfter(other.last.plusDays(1)) && !other.first.isAfter(last.plusDays(1));
    }
  }
}
