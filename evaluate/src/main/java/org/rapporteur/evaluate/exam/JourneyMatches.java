package org.rapporteur.evaluate.exam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// The journeys of one passage beside those that were read in it, paired by the stops they share.
final class JourneyMatches {
  private final List<MarkedJourney> gold;
  private final List<Journey> read;
  private final @Nullable ResolvedDispatch resolved;
  private final List<Pair> pairs = new ArrayList<>();

  JourneyMatches(List<MarkedJourney> gold, @Nullable Reading reading) {
    this.gold = gold;
    this.read = reading == null ? List.of() : reading.findings().journeys();
    this.resolved = reading == null ? null : reading.resolved();
    Set<Journey> taken = new HashSet<>();
    for (MarkedJourney one : gold) {
      Pair best = null;
      for (Journey journey : read) {
        Pair pair = new Pair(one, journey, stops(one, journey));
        boolean better = best == null || pair.stops().size() > best.stops().size();
        if (!taken.contains(journey) && !pair.stops().isEmpty() && better) {
          best = pair;
        }
      }
      if (best != null) {
        taken.add(best.read());
        pairs.add(best);
      }
    }
  }

  List<MarkedJourney> gold() {
    return gold;
  }

  List<Journey> read() {
    return read;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /// A journey of the gold and the one that was read for it.
  ///
  /// @param stops those that both have, in the order of the gold
  record Pair(MarkedJourney gold, Journey read, List<StopPair> stops) {

    /// Whether both have the same stops in the same order.
    boolean areStopsRight() {
      boolean all = stops.size() == gold.stops().size() && stops.size() == read.stops().size();
      for (int i = 1; all && i < stops.size(); i++) {
        all = stops.get(i - 1).read().order() < stops.get(i).read().order();
      }
      return all;
    }

    boolean isStatedRight() {
      Journey.StatedLength length = read.stated();
      return length == null
          ? gold.stated().isEmpty()
          : gold.stated().stream().anyMatch(length.span()::overlaps);
    }
  }

  /// A stop of the gold and the one that was read for it.
  record StopPair(MarkedJourney.Stop gold, Journey.Stop read) {

    boolean isStatusRight() {
      return gold.status() == read.status();
    }
  }

  private List<StopPair> stops(MarkedJourney one, Journey journey) {
    List<StopPair> stops = new ArrayList<>();
    Set<Journey.Stop> taken = new HashSet<>();
    for (MarkedJourney.Stop stop : one.stops()) {
      journey.stops().stream()
          .filter(other -> !taken.contains(other) && isAt(other, stop.spans()))
          .findFirst()
          .ifPresent(other -> {
            taken.add(other);
            stops.add(new StopPair(stop, other));
          });
    }
    return stops;
  }

  private boolean isAt(Journey.Stop stop, List<Span> spans) {
    return mentions().stream()
        .filter(mention -> stop.place().equals(mention.place()))
        .anyMatch(mention -> spans.stream().anyMatch(mention.span()::overlaps));
  }

  private List<Mention> mentions() {
    return resolved == null ? List.of() : resolved.mentions();
  }

  boolean isTravellerRight(Pair pair) {
    return mentions().stream()
        .filter(mention ->
            mention.actor() != null && pair.read().travellers().contains(mention.actor()))
        .anyMatch(mention ->
            pair.gold().travellers().stream().anyMatch(span -> span.covers(mention.head())));
  }

  boolean areDaysRight(StopPair pair) {
    return day(pair.read().arrived()).equals(pair.gold().arrived())
        && day(pair.read().departed()).equals(pair.gold().departed());
  }

  private Optional<LocalDate> day(@Nullable Id<TimeExpression> id) {
    return id == null || resolved == null
        ? Optional.empty()
        : resolved.dates().stream()
            .filter(date -> date.id().equals(id))
            .findFirst()
            .map(TimeExpression::earliest);
  }

  boolean isExact(Pair pair) {
    return pair.areStopsRight()
        && pair.isStatedRight()
        && isTravellerRight(pair)
        && pair.stops().stream().allMatch(stop -> stop.isStatusRight() && areDaysRight(stop));
  }

  /// Returns what is wrong, one line for each journey that is not exact, was missed or is too many.
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (MarkedJourney one : gold) {
      Optional<Pair> pair = pairs.stream().filter(p -> p.gold().equals(one)).findFirst();
      if (pair.isEmpty()) {
        errors.add("missed: " + told(one));
      } else if (!isExact(pair.get())) {
        errors.add(
            "wrong%s: %s; read: %s"
                .formatted(faults(pair.get()), told(one), told(pair.get().read())));
      }
    }
    read.stream()
        .filter(journey -> pairs.stream().noneMatch(pair -> pair.read().equals(journey)))
        .forEach(journey -> errors.add("too many: " + told(journey)));
    return errors;
  }

  private String faults(Pair pair) {
    boolean status = pair.stops().stream().allMatch(StopPair::isStatusRight);
    boolean days = pair.stops().stream().allMatch(this::areDaysRight);
    return (pair.areStopsRight() ? "" : " stops")
        + (status ? "" : " status")
        + (days ? "" : " days")
        + (isTravellerRight(pair) ? "" : " traveller")
        + (pair.isStatedRight() ? "" : " stated");
  }

  private String told(MarkedJourney journey) {
    return journey.stops().stream()
        .map(stop ->
            told(
                stop.spans().getFirst().in(text()), stop.status(), stop.arrived(), stop.departed()))
        .collect(Collectors.joining(", "));
  }

  private String told(Journey journey) {
    return journey.stops().stream()
        .map(stop -> told(name(stop), stop.status(), day(stop.arrived()), day(stop.departed())))
        .collect(Collectors.joining(", "));
  }

  private String name(Journey.Stop stop) {
    return mentions().stream()
        .filter(mention -> stop.place().equals(mention.place()))
        .map(Mention::text)
        .findFirst()
        .orElse(stop.place().value());
  }

  private static String told(
      String place,
      Journey.StopStatus status,
      Optional<LocalDate> arrived,
      Optional<LocalDate> departed) {
    return "%s%s%s%s"
        .formatted(
            place,
            status == Journey.StopStatus.PLANNED ? "?" : "",
            arrived.map(day -> " from " + day).orElse(""),
            departed.map(day -> " until " + day).orElse(""));
  }

  private String text() {
    return resolved == null ? "" : resolved.annotated().text();
  }
}
