package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.Counted;
import org.rapporteur.serve.catalogue.DispatchRow;
import org.rapporteur.serve.catalogue.EventFilter;
import org.rapporteur.serve.catalogue.EventRow;
import org.rapporteur.serve.catalogue.Party;
import org.rapporteur.serve.catalogue.StatementRow;
import org.rapporteur.serve.catalogue.StopRow;

/// One actor across all dispatches.
///
/// @param party who
/// @param roles the offices that dispatches name, each with the days of its first and last one
/// @param statements what it says, as many as a page bears
/// @param moreStatements how many more there are
/// @param events in which it takes part, as many as a page bears
/// @param moreEvents how many more there are
/// @param meets those who take part in the same events
/// @param stops of its journeys, in the order of the dispatches
public record ActorPage(
    Party party,
    List<Detail> roles,
    List<StatementRow> statements,
    int moreStatements,
    List<EventRow> events,
    int moreEvents,
    List<Counted<Party>> meets,
    List<StopRow> stops,
    WorldMap map,
    BarChart chart,
    List<DispatchRow> dispatches) {

  private static final int MOST = 30;

  /// Asks the catalogue for the actor that an address names.
  public static Optional<ActorPage> of(Catalogue catalogue, String key) {
    return catalogue.actor(key).map(named -> page(catalogue, key, named));
  }

  private static ActorPage page(Catalogue catalogue, String key, Catalogue.Named named) {
    List<StatementRow> statements =
        catalogue.statements().filter(said -> holds(said.sources(), key)).toList();
    List<EventRow> events =
        catalogue
            .events()
            .filter(event -> holds(event.actors(), key) || holds(event.recipients(), key))
            .toList();
    List<StopRow> stops = catalogue.stops().filter(stop -> holds(stop.travellers(), key)).toList();
    return new ActorPage(
        named.party(),
        roles(named),
        statements.subList(0, Math.min(MOST, statements.size())),
        Math.max(0, statements.size() - MOST),
        events.subList(0, Math.min(MOST, events.size())),
        Math.max(0, events.size() - MOST),
        catalogue.alongside(key, events, MOST),
        stops,
        map(stops),
        BarChart.byTime(events, EventRow::day, "events"),
        named.dispatches());
  }

  /// Returns the address of all its events.
  public String allEvents() {
    return "/events?" + new EventFilter(Map.of("actor", party.name())).query();
  }

  private static boolean holds(List<Party> parties, String key) {
    return parties.stream().anyMatch(party -> party.key().equals(key));
  }

  private static List<Detail> roles(Catalogue.Named named) {
    Map<String, List<DispatchRow>> seen = new LinkedHashMap<>();
    named
        .roles()
        .forEach(
            (dispatch, role) -> seen.computeIfAbsent(role, _ -> new ArrayList<>()).add(dispatch));
    List<Detail> roles = new ArrayList<>();
    seen.forEach((role, dispatches) -> {
      List<String> days =
          dispatches.stream()
              .map(DispatchRow::published)
              .flatMap(Stream::ofNullable)
              .sorted()
              .map(Words::day)
              .distinct()
              .toList();
      String span =
          days.isEmpty()
              ? ""
              : days.size() == 1 ? days.getFirst() : days.getFirst() + " – " + days.getLast();
      roles.add(new Detail(role, span));
    });
    return roles;
  }

  private static WorldMap map(List<StopRow> stops) {
    List<WorldMap.Pin> pins = new ArrayList<>();
    for (StopRow stop : stops) {
      stop.place()
          .point()
          .ifPresent(point ->
              pins.add(new WorldMap.Pin(point, pins.size() + 1 + ". " + stop.place().name(), 1)));
    }
    return WorldMap.ofRoute(pins);
  }
}
