package org.rapporteur.extract.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.extract.journey.StatedLengthReader.Stated;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Journey.Stop;
import org.rapporteur.model.Journey.StopStatus;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.StatusWords;
import org.rapporteur.reference.TravelWords;

/// Finds journeys: two stops or more of one traveller, or one stop of a tour whose length is
/// stated.
///
/// Journeys of long ago are left out. Immutable and safe for use by several threads.
public final class JourneyFinder {

  private static final int OLDEST_DAYS = 90;
  private static final Set<ActorType> TRAVELLERS = Set.of(ActorType.PERSON, ActorType.OFFICE);

  private final TravelWords words;
  private final StatusFinder statuses;
  private final StatedLengthReader lengths;

  private JourneyFinder(TravelWords words, StatusWords statuses, NumberWords numbers) {
    this.words = words;
    this.statuses = new StatusFinder(statuses);
    this.lengths = new StatedLengthReader(words, numbers);
  }

  /// Loads a finder with the tables that are shipped.
  public static JourneyFinder load() {
    return new JourneyFinder(TravelWords.load(), StatusWords.load(), NumberWords.load());
  }

  /// Returns the journeys of `scene`, in the order of their first evidence.
  public List<Journey> find(Scene scene) {
    Map<Id<Actor>, Tour> tours = new LinkedHashMap<>();
    List<Leg> ownerless = new ArrayList<>();
    @Nullable Stated stated = null;
    for (Tree tree : scene.trees()) {
      for (Leg leg : new StopReader(scene, tree, words, statuses).read()) {
        if (isRecent(scene, leg)) {
          place(scene, leg, tours, ownerless);
        }
      }
      stated =
          stated != null
              ? stated
              : lengths.read(tree, scene.dispatch().annotated().text()).orElse(null);
    }
    return journeys(tours, ownerless, stated);
  }

  private static void place(Scene scene, Leg leg, Map<Id<Actor>, Tour> tours, List<Leg> ownerless) {
    List<Id<Actor>> travellers =
        leg.travellers().stream()
            .map(Party::actor)
            .distinct()
            .filter(id -> scene.actor(id).filter(JourneyFinder::travels).isPresent())
            .toList();
    if (leg.travellers().isEmpty()) {
      ownerless.add(leg);
    }
    travellers.forEach(id -> tours.computeIfAbsent(id, _ -> new Tour()).add(leg));
  }

  private static boolean travels(Actor actor) {
    return TRAVELLERS.contains(actor.type());
  }

  private static boolean isRecent(Scene scene, Leg leg) {
    Id<TimeExpression> day = leg.arrived();
    PublicationTime published = scene.dispatch().dispatch().published();
    if (day == null || published == null) {
      return true;
    }
    @Nullable LocalDate latest = scene.dispatch().date(day).latest();
    return latest == null || !latest.isBefore(published.date().minusDays(OLDEST_DAYS));
  }

  private static List<Journey> journeys(
      Map<Id<Actor>, Tour> tours, List<Leg> ownerless, @Nullable Stated stated) {
    Optional<Tour> longest =
        tours.values().stream().max(java.util.Comparator.comparingInt(Tour::countries));
    longest.ifPresent(tour -> ownerless.forEach(tour::add));
    List<Journey> journeys = new ArrayList<>();
    tours.forEach((traveller, tour) -> {
      boolean isStated = stated != null && longest.filter(tour::equals).isPresent();
      if (tour.stops() > 1 || isStated) {
        Id<Journey> id = new Id<>("j" + (journeys.size() + 1));
        journeys.add(tour.journey(id, traveller, isStated ? stated : null));
      }
    });
    return journeys;
  }

  /// The stops of one traveller, one for each place.
  private static final class Tour {

    private final List<Leg> legs = new ArrayList<>();

    void add(Leg leg) {
      legs.add(leg);
    }

    int stops() {
      return gathered().size();
    }

    int countries() {
      return countries(gathered(), true);
    }

    private static int countries(List<List<Leg>> stops, boolean plannedToo) {
      return (int)
          stops.stream()
              .filter(stop -> plannedToo || stop.getFirst().status() == StopStatus.VISITED)
              .map(stop -> stop.getFirst().place().country())
              .distinct()
              .count();
    }

    Journey journey(Id<Journey> id, Id<Actor> traveller, @Nullable Stated stated) {
      List<List<Leg>> gathered = gathered();
      List<Stop> stops = new ArrayList<>();
      gathered.forEach(stop -> stops.add(stop(stops.size() + 1, stop)));
      return new Journey(
          id,
          List.of(traveller),
          stops,
          stated == null ? null : stated.length(),
          stated == null
              ? null
              : countries(gathered, !stated.soFar()) == stated.length().ordinal());
    }

    private List<List<Leg>> gathered() {
      List<List<Leg>> stops = new ArrayList<>();
      for (Leg leg : legs.stream().sorted(Leg.IN_ORDER).toList()) {
        stops.stream()
            .filter(stop -> stop.stream().anyMatch(other -> same(other.place(), leg.place())))
            .findFirst()
            .ifPresentOrElse(stop -> stop.add(leg), () -> stops.add(new ArrayList<>(List.of(leg))));
      }
      return stops;
    }

    /// A country and a town in it are one stop; two towns are two.
    private static boolean same(Place one, Place other) {
      boolean sameCountry = one.country() != null && one.country().equals(other.country());
      boolean isWhole =
          one.precision() == PlacePrecision.COUNTRY || other.precision() == PlacePrecision.COUNTRY;
      return one.id().equals(other.id()) || (sameCountry && isWhole);
    }

    private static Stop stop(int order, List<Leg> legs) {
      Place place =
          legs.stream()
              .map(Leg::place)
              .filter(candidate -> candidate.precision() != PlacePrecision.COUNTRY)
              .findFirst()
              .orElse(legs.getFirst().place());
      @Nullable Id<TimeExpression> arrived =
          legs.stream()
              .flatMap(leg -> Optional.ofNullable(leg.arrived()).stream())
              .findFirst()
              .orElse(null);
      List<Span> evidence = legs.stream().map(Leg::evidence).distinct().sorted().toList();
      return new Stop(order, place.id(), arrived, null, legs.getFirst().status(), evidence);
    }
  }
}
