package org.rapporteur.extract.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.extract.journey.StatedLengthReader.Stated;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.StatusWords;
import org.rapporteur.reference.TravelWords;

/// Finds journeys: two stops or more of one traveller, one stop of a tour whose length is stated,
/// or one place abroad that a word of travelling takes him to.
///
/// Journeys of long ago are left out. Immutable and safe for use by several threads.
public final class JourneyFinder {

  private static final int OLDEST_DAYS = 90;

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
      List<Leg> legs =
          isRecent(scene, tree) ? new StopReader(scene, tree, words, statuses).read() : List.of();
      for (Leg leg : legs) {
        place(scene, leg, tours, ownerless);
      }
      stated =
          stated != null
              ? stated
              : lengths
                  .read(tree, scene.dispatch().annotated().text(), !tours.isEmpty())
                  .orElse(null);
    }
    return journeys(tours, ownerless, stated);
  }

  private void place(Scene scene, Leg leg, Map<Id<Actor>, Tour> tours, List<Leg> ownerless) {
    if (leg.travellers().isEmpty()) {
      ownerless.add(leg);
    }
    leg.travellers().stream()
        .map(Party::actor)
        .distinct()
        .flatMap(id -> scene.actor(id).stream())
        .filter(actor -> travels(actor, leg))
        .forEach(
            actor -> tours.computeIfAbsent(actor.id(), _ -> new Tour(actor.country())).add(leg));
  }

  private boolean travels(Actor actor, Leg leg) {
    return switch (actor.type()) {
      case PERSON, OFFICE -> true;
      case GROUP -> leg.isFirm();
      case ORGANISATION -> leg.isFirm() && isDelegation(actor.name());
      case COUNTRY, OUTLET -> false;
    };
  }

  /// "a delegation of the union", "the Kosovo delegation".
  private boolean isDelegation(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(word -> words.has(TravelWords.Role.DELEGATION, word));
  }

  /// What the sentence dates far back is left out, unless it speaks of these days as well.
  private static boolean isRecent(Scene scene, Tree tree) {
    PublicationTime published = scene.dispatch().dispatch().published();
    List<LocalDate> days =
        scene.dates(tree).stream()
            .filter(date -> date.type() == TimeExpression.Type.DATE)
            .flatMap(date -> Optional.ofNullable(date.latest()).stream())
            .toList();
    return published == null
        || days.isEmpty()
        || days.stream().anyMatch(day -> !day.isBefore(published.date().minusDays(OLDEST_DAYS)));
  }

  private static List<Journey> journeys(
      Map<Id<Actor>, Tour> tours, List<Leg> ownerless, @Nullable Stated stated) {
    Optional<Tour> longest = tours.values().stream().max(Comparator.comparingInt(Tour::countries));
    longest.ifPresent(tour -> ownerless.forEach(tour::addNearby));
    Map<Tour, List<Id<Actor>>> together = new LinkedHashMap<>();
    tours.forEach((traveller, tour) -> {
      boolean isStated = stated != null && longest.filter(tour::equals).isPresent();
      if (isStated || (tour.stops() > 1 && tour.isTravelled()) || tour.isVisit()) {
        Tour shared = together.keySet().stream().filter(tour::sharesAll).findFirst().orElse(tour);
        together.computeIfAbsent(shared, _ -> new ArrayList<>()).add(traveller);
      }
    });
    List<Journey> journeys = new ArrayList<>();
    together.forEach((tour, travellers) -> {
      boolean isStated = longest.filter(tour::equals).isPresent();
      Id<Journey> id = new Id<>("j" + (journeys.size() + 1));
      journeys.add(tour.journey(id, travellers, isStated ? stated : null));
    });
    return journeys;
  }
}
