package org.rapporteur.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.DispatchRow;
import org.rapporteur.serve.catalogue.EventFilter;
import org.rapporteur.serve.catalogue.EventRow;
import org.rapporteur.serve.catalogue.Party;
import org.rapporteur.serve.catalogue.Spot;
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
/// @param network those who take part in the same events
/// @param stops of its journeys, by day as far as it is known
/// @param dispatches that name it, the newest, as many as a page bears
/// @param named in how many dispatches
public record ActorPage(
    Party party,
    List<Detail> roles,
    List<StatementRow> statements,
    int moreStatements,
    List<EventRow> events,
    int moreEvents,
    Network network,
    List<StopRow> stops,
    WorldMap map,
    BarChart chart,
    List<DispatchRow> dispatches,
    int named) {

  private static final int MOST = 30;
  private static final Comparator<StopRow> IN_TIME =
      Comparator.comparing(ActorPage::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(stop -> stop.dispatch().id())
          .thenComparing(StopRow::journey)
          .thenComparingInt(StopRow::order);

  /// Asks the catalogue for the actor that an address names.
  public static Optional<ActorPage> of(Catalogue catalogue, String key) {
    return catalogue.actor(key).map(ActorPage::page);
  }

  private static ActorPage page(Catalogue.Named named) {
    List<StatementRow> statements = named.statements();
    List<EventRow> events = named.events();
    List<StopRow> stops = named.stops().stream().sorted(IN_TIME).toList();
    return new ActorPage(
        named.party(),
        roles(named),
        statements.subList(0, Math.min(MOST, statements.size())),
        Math.max(0, statements.size() - MOST),
        events.subList(0, Math.min(MOST, events.size())),
        Math.max(0, events.size() - MOST),
        Network.around(named.party().key(), events),
        stops,
        map(stops),
        BarChart.byTime(events, EventRow::day, "events"),
        named.dispatches().subList(0, Math.min(MOST, named.dispatches().size())),
        named.dispatches().size());
  }

  /// Returns the address of all its events.
  public String allEvents() {
    return "/events?" + new EventFilter(Map.of("actor", party.name())).query();
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

  /// Returns the address of a search for the dispatches that name it.
  public String allDispatches() {
    String query = "mentions:\"%s\"".formatted(party.name().replace("\"", ""));
    return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static @Nullable LocalDate day(StopRow stop) {
    return stop.arrived() == null ? stop.dispatch().published() : stop.arrived();
  }

  /// Each stop has the number that it has in the list.
  private static WorldMap map(List<StopRow> stops) {
    List<WorldMap.Pin> pins = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      Spot place = stops.get(i).place();
      int order = i + 1;
      place.point().ifPresent(point -> pins.add(new WorldMap.Pin(point, place.name(), order)));
    }
    return WorldMap.ofRoute(pins);
  }
}
