package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.archive.join.ReportedEvent;
import org.rapporteur.archive.join.ReportedJourney;
import org.rapporteur.archive.story.Story;
import org.rapporteur.model.Place;
import org.rapporteur.serve.catalogue.DispatchRow;
import org.rapporteur.serve.catalogue.Spot;

/// What the dispatches of one story say together.
///
/// @param headline that of the first dispatch, in its outlet's words
/// @param span the first and the last day of publication, or empty
/// @param origins how many independent origins the dispatches have
/// @param outlets who published them
/// @param agreed what several origins have and nobody disputes
/// @param onlyHere what one origin alone has
/// @param differences where the reports differ; of these three as many as a page bears
/// @param days the events by their day
/// @param left how many events are left out, so that the page stays readable
/// @param map where they took place
/// @param dispatches by publication
public record StoryPage(
    long number,
    String headline,
    String span,
    int origins,
    List<OutletShare> outlets,
    List<StoryEvent> agreed,
    List<StoryEvent> onlyHere,
    List<Difference> differences,
    List<StoryDay> days,
    int left,
    WorldMap map,
    List<StoryJourney> journeys,
    List<DispatchRow> dispatches) {

  private static final int MOST = 15;
  private static final int MOST_ON_TIMELINE = 100;

  /// An outlet and how many of the dispatches are its.
  ///
  /// @param about its country and ownership, or empty
  public record OutletShare(String name, String about, int dispatches) {}

  /// What took place on one day.
  ///
  /// @param day or `day unknown`
  public record StoryDay(String day, List<StoryEvent> events) {}

  /// A journey, as all its reports have it.
  ///
  /// @param map the stops in their order
  public record StoryJourney(String who, int origins, List<Detail> stops, WorldMap map) {}

  /// Lays out a story.
  ///
  /// @param row finds the row of a dispatch by its id
  public static StoryPage of(Story story, Function<String, DispatchRow> row) {
    List<DispatchRow> dispatches =
        story.dispatches().stream().map(reading -> row.apply(reading.dispatch().id())).toList();
    List<ReportedEvent> shown =
        story.timeline().stream().filter(ReportedEvent::isOfSomebody).toList();
    int cut = Math.min(MOST_ON_TIMELINE, shown.size());
    return new StoryPage(
        story.number(),
        story.headline(),
        span(dispatches),
        story.origins(),
        outlets(dispatches),
        events(story.agreed()),
        events(story.onlyHere()),
        story.disputes().stream().limit(MOST).map(Difference::of).toList(),
        days(shown.subList(0, cut)),
        story.timeline().size() - cut,
        map(story.timeline()),
        story.journeys().stream().map(StoryPage::journey).toList(),
        dispatches);
  }

  private static List<StoryEvent> events(List<ReportedEvent> events) {
    return events.stream().limit(MOST).map(StoryEvent::of).toList();
  }

  private static String span(List<DispatchRow> dispatches) {
    List<String> days =
        dispatches.stream()
            .map(DispatchRow::published)
            .filter(day -> day != null)
            .sorted()
            .map(Words::day)
            .distinct()
            .toList();
    return days.size() < 2 ? String.join("", days) : days.getFirst() + " – " + days.getLast();
  }

  private static List<OutletShare> outlets(List<DispatchRow> dispatches) {
    Map<String, List<DispatchRow>> byOutlet =
        dispatches.stream()
            .collect(
                Collectors.groupingBy(
                    DispatchRow::outlet, LinkedHashMap::new, Collectors.toList()));
    return byOutlet.values().stream()
        .map(rows -> new OutletShare(rows.getFirst().outlet(), about(rows.getFirst()), rows.size()))
        .toList();
  }

  private static String about(DispatchRow row) {
    List<String> parts = new ArrayList<>();
    if (row.country() != null) {
      parts.add(Countries.name(row.country()));
    }
    if (row.ownership() != null) {
      parts.add(row.ownership());
    }
    return String.join(", ", parts);
  }

  private static List<StoryDay> days(List<ReportedEvent> events) {
    Map<String, List<StoryEvent>> days = new LinkedHashMap<>();
    for (ReportedEvent reported : events) {
      StoryEvent event = StoryEvent.of(reported);
      String day = event.when().isEmpty() ? "day unknown" : event.when();
      days.computeIfAbsent(day, _ -> new ArrayList<>()).add(event);
    }
    List<StoryDay> all = new ArrayList<>();
    days.forEach((day, those) -> all.add(new StoryDay(day, List.copyOf(those))));
    return all;
  }

  private static WorldMap map(List<ReportedEvent> events) {
    Map<String, WorldMap.Pin> pins = new LinkedHashMap<>();
    events.stream()
        .flatMap(event -> event.place().stream())
        .forEach(place ->
            Spot.of(place)
                .point()
                .ifPresent(point ->
                    pins.merge(
                        place.name(),
                        new WorldMap.Pin(point, place.name(), 1),
                        WorldMap.Pin::and)));
    return WorldMap.ofPlaces(pins.values());
  }

  private static StoryJourney journey(ReportedJourney journey) {
    List<Detail> stops = new ArrayList<>();
    List<WorldMap.Pin> pins = new ArrayList<>();
    for (ReportedJourney.Stop stop : journey.stops()) {
      Place place = stop.place();
      stops.add(new Detail(place.name(), Words.day(stop.arrived().orElse(null))));
      int order = stops.size();
      Spot.of(place)
          .point()
          .ifPresent(point -> pins.add(new WorldMap.Pin(point, place.name(), order)));
    }
    String who = String.join(", ", journey.travellers());
    return new StoryJourney(
        who.isEmpty() ? "Somebody" : who, journey.origins(), stops, WorldMap.ofRoute(pins));
  }
}
