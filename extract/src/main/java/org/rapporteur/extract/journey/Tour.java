package org.rapporteur.extract.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.journey.StatedLengthReader.Stated;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Journey.Stop;
import org.rapporteur.model.Journey.StopStatus;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// The stops of one traveller, one for each place.
///
/// The traveller's own country is where journeys start and end; it counts only when he never leaves
/// it.
final class Tour {

  /// How many sentences may lie between a stop that names no traveller and one that does.
  private static final int FARTHEST = 2;

  private final @Nullable String home;
  private final List<Leg> legs = new ArrayList<>();

  /// @param home the traveller's country; null when not known
  Tour(@Nullable String home) {
    this.home = home;
  }

  void add(Leg leg) {
    legs.add(leg);
  }

  /// Adds a leg whose traveller is not named, if a leg of this tour is told close by.
  void addNearby(Leg leg) {
    boolean near =
        legs.stream()
            .anyMatch(
                own -> Math.abs(own.moment().sentence() - leg.moment().sentence()) <= FARTHEST);
    if (near) {
      legs.add(leg);
    }
  }

  int stops() {
    return gathered().size();
  }

  /// Tells whether someone was really on the way: a word of travelling says so (at home, twice), or
  /// one sentence has him in two places.
  boolean isTravelled() {
    boolean isAbroad = legs.stream().anyMatch(leg -> leg.isFirm() && !isAtHome(leg));
    return isAbroad || legs.stream().filter(Leg::isFirm).count() > 1 || isTwoPlacesInOneSentence();
  }

  /// Tells whether it is one place abroad that a word of travelling takes the traveller to, or that
  /// he is said to have been or acted at.
  boolean isVisit() {
    return legs.stream().anyMatch(this::isVisit);
  }

  private boolean isVisit(Leg leg) {
    return switch (leg.moment().motion()) {
      case ARRIVAL -> leg.isFirm() && !isAtHome(leg);
      case DEPARTURE, BOUND -> leg.isFirm() && isAbroad(leg);
      case PRESENCE -> leg.isAttended() && isAbroad(leg);
      case PASSAGE -> false;
    };
  }

  private boolean isAbroad(Leg leg) {
    return home != null && leg.place().country() != null && !isAtHome(leg);
  }

  private boolean isTwoPlacesInOneSentence() {
    Set<Integer> sentences =
        legs.stream().map(leg -> leg.moment().sentence()).collect(Collectors.toSet());
    return sentences.stream()
        .anyMatch(sentence ->
            legs.stream()
                    .filter(leg -> leg.moment().sentence() == sentence)
                    .map(leg -> leg.place().id())
                    .distinct()
                    .count()
                > 1);
  }

  int countries() {
    return countries(gathered(), true);
  }

  private static int countries(List<List<Leg>> stops, boolean plannedToo) {
    return (int)
        stops.stream()
            .filter(stop -> plannedToo || status(stop) == StopStatus.VISITED)
            .map(stop -> stop.getFirst().place().country())
            .distinct()
            .count();
  }

  Journey journey(Id<Journey> id, List<Id<Actor>> travellers, @Nullable Stated stated) {
    List<List<Leg>> gathered = gathered();
    List<Stop> stops = new ArrayList<>();
    gathered.forEach(stop -> stops.add(stop(stops.size() + 1, stop)));
    return new Journey(
        id,
        travellers,
        stops,
        stated == null ? null : stated.length(),
        stated == null ? null : countries(gathered, !stated.soFar()) == stated.length().ordinal());
  }

  /// Tells whether both made the same stops, and one clause at least has them go together.
  boolean sharesAll(Tour other) {
    return places().equals(other.places()) && legs.stream().anyMatch(other.legs::contains);
  }

  private List<Id<Place>> places() {
    return gathered().stream().map(stop -> stop.getFirst().place().id()).toList();
  }

  private List<List<Leg>> gathered() {
    List<List<Leg>> stops = new ArrayList<>();
    for (Leg leg : inOrder(abroad())) {
      stops.stream()
          .filter(stop -> stop.stream().anyMatch(other -> same(other.place(), leg.place())))
          .filter(stop -> stop.equals(stops.getLast()) || !isAnotherCall(stop, leg))
          .findFirst()
          .ifPresentOrElse(stop -> stop.add(leg), () -> stops.add(new ArrayList<>(List.of(leg))));
    }
    return stops;
  }

  /// "Monday, Asmara; Tuesday, Addis Ababa; Wednesday, Asmara again": two days, two stops.
  private static boolean isAnotherCall(List<Leg> stop, Leg leg) {
    TimeExpression day = leg.arrived();
    return day != null
        && stop.stream()
            .map(Leg::arrived)
            .anyMatch(other -> other != null && !Objects.equals(other.earliest(), day.earliest()));
  }

  private List<Leg> abroad() {
    List<Leg> abroad = legs.stream().filter(leg -> !isAtHome(leg)).toList();
    boolean known = abroad.stream().anyMatch(leg -> leg.place().country() != null);
    return known ? abroad : legs;
  }

  private boolean isAtHome(Leg leg) {
    return Objects.equals(home, leg.place().country()) && leg.moment().motion() != Motion.PASSAGE;
  }

  /// Days that are told overrule the order of the text.
  private static List<Leg> inOrder(List<Leg> legs) {
    List<Leg> ordered = new ArrayList<>();
    for (Leg leg : legs.stream().sorted(Leg.IN_ORDER).toList()) {
      int at = ordered.size();
      for (int i = 0; i < ordered.size() && at == ordered.size(); i++) {
        at = leg.isDatedBefore(ordered.get(i)) ? i : at;
      }
      ordered.add(at, leg);
    }
    return ordered;
  }

  /// A country or a province and a town in it are one stop; two towns are two.
  private static boolean same(Place one, Place other) {
    boolean sameCountry = one.country() != null && one.country().equals(other.country());
    boolean isWhole =
        one.precision() == PlacePrecision.COUNTRY || other.precision() == PlacePrecision.COUNTRY;
    return one.id().equals(other.id())
        || (sameCountry && (isWhole || isProvince(one, other) || isProvince(other, one)));
  }

  private static boolean isProvince(Place province, Place town) {
    return province.precision() == PlacePrecision.ADMIN
        && town.precision() != PlacePrecision.ADMIN
        && province.name().equals(town.admin1());
  }

  private static StopStatus status(List<Leg> legs) {
    return legs.stream().map(Leg::status).min(StopStatus::compareTo).orElseThrow();
  }

  private static Stop stop(int order, List<Leg> legs) {
    Place place =
        legs.stream()
            .map(Leg::place)
            .max(Comparator.comparing(candidate -> fineness(candidate.precision())))
            .orElseThrow();
    List<Span> evidence = legs.stream().map(Leg::evidence).distinct().sorted().toList();
    return new Stop(
        order,
        place.id(),
        first(legs.stream().map(Leg::arrived).flatMap(day -> Optional.ofNullable(day).stream())),
        first(legs.stream().map(Leg::departed).flatMap(day -> Optional.ofNullable(day).stream())),
        status(legs),
        evidence);
  }

  private static int fineness(PlacePrecision precision) {
    return switch (precision) {
      case COUNTRY -> 0;
      case REGION, ADMIN -> 1;
      case CITY, POINT -> 2;
    };
  }

  private static @Nullable Id<TimeExpression> first(java.util.stream.Stream<TimeExpression> days) {
    return days.findFirst().map(TimeExpression::id).orElse(null);
  }
}
