package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.archive.join.ReportedJourney.Stop;
import org.rapporteur.archive.join.ReportedJourney.Telling;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;

/// Makes one journey of the reports of it: a traveller in common, a stop in common, and dispatches
/// no more than three weeks apart. A stop is one stop when its place is.
public final class JourneyJoiner {

  private static final long DAYS_BETWEEN_REPORTS = 21;

  private final Origins origins;

  public JourneyJoiner(Origins origins) {
    this.origins = origins;
  }

  /// One journey as one dispatch has it.
  private record Leg(Reading reading, Journey journey) {

    SortedSet<ActorKey> travellers() {
      SortedSet<ActorKey> keys = new TreeSet<>();
      journey
          .travellers()
          .forEach(id -> ActorKey.find(reading, reading.resolved().actor(id)).ifPresent(keys::add));
      return keys;
    }

    List<String> places() {
      return journey.stops().stream().map(stop -> key(reading, stop)).toList();
    }
  }

  /// Returns all journeys of the readings, by their first report.
  public List<ReportedJourney> join(List<Reading> readings) {
    List<Leg> legs = new ArrayList<>();
    readings.stream()
        .sorted(
            Comparator.comparing((Reading reading) -> Envelope.day(reading).orElse(LocalDate.MAX))
                .thenComparing(reading -> reading.dispatch().id()))
        .forEach(reading ->
            reading.findings().journeys().forEach(one -> legs.add(new Leg(reading, one))));
    List<List<Leg>> journeys = new ArrayList<>();
    for (Leg leg : legs) {
      journeys.stream()
          .filter(journey -> journey.stream().anyMatch(other -> isSame(leg, other)))
          .findFirst()
          .orElseGet(() -> {
            List<Leg> fresh = new ArrayList<>();
            journeys.add(fresh);
            return fresh;
          })
          .add(leg);
    }
    return journeys.stream().map(this::journey).toList();
  }

  private static boolean isSame(Leg one, Leg other) {
    return one.travellers().stream().anyMatch(other.travellers()::contains)
        && one.places().stream().anyMatch(other.places()::contains)
        && areNear(Envelope.day(one.reading()), Envelope.day(other.reading()));
  }

  private static boolean areNear(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= DAYS_BETWEEN_REPORTS;
  }

  private ReportedJourney journey(List<Leg> legs) {
    Map<String, List<Telling>> stops = new LinkedHashMap<>();
    SortedSet<String> travellers = new TreeSet<>();
    for (Leg leg : legs) {
      leg.journey()
          .travellers()
          .forEach(id -> travellers.add(leg.reading().resolved().actor(id).name()));
      for (Journey.Stop stop : leg.journey().stops()) {
        stops
            .computeIfAbsent(key(leg.reading(), stop), _ -> new ArrayList<>())
            .add(new Telling(leg.reading(), stop));
      }
    }
    List<Stop> ordered =
        stops.values().stream()
            .map(tellings -> new Stop(place(tellings.getFirst()), tellings))
            .sorted(Comparator.comparing(stop -> stop.arrived().orElse(LocalDate.MAX)))
            .toList();
    Map<String, Reading> dispatches = new LinkedHashMap<>();
    legs.forEach(leg -> dispatches.putIfAbsent(leg.reading().dispatch().id(), leg.reading()));
    List<Reading> reports = List.copyOf(dispatches.values());
    return new ReportedJourney(List.copyOf(travellers), ordered, reports, origins.count(reports));
  }

  private static Place place(Telling telling) {
    return telling.reading().resolved().place(telling.stop().place());
  }

  private static String key(Reading reading, Journey.Stop stop) {
    Place place = reading.resolved().place(stop.place());
    return place.ref() == null ? place.name() : place.ref();
  }
}
