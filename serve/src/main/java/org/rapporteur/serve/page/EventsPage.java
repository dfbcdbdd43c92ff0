package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.Counted;
import org.rapporteur.serve.catalogue.EventFilter;
import org.rapporteur.serve.catalogue.EventRow;
import org.rapporteur.serve.catalogue.EventSelection;
import org.rapporteur.serve.catalogue.Spot;

/// The events of the archive, as far as a filter lets them through.
///
/// @param filter what was chosen
/// @param rows those of this page
/// @param total how many fit
/// @param paging which of them are shown
/// @param facets what can be chosen
/// @param map the places where most of them took place
/// @param chart how many a month
public record EventsPage(
    EventFilter filter,
    List<EventRow> rows,
    int total,
    Paging paging,
    List<FacetChoices> facets,
    WorldMap map,
    BarChart chart) {

  private static final int MOST_PINS = 300;

  /// A facet with its values.
  public record FacetChoices(String label, String parameter, List<Choice> choices, String chosen) {}

  /// A value that can be chosen, or unchosen when it is.
  ///
  /// @param query the address it leads to, or what stands in its query
  public record Choice(String label, int count, String query, boolean chosen) {}

  /// Asks the catalogue.
  public static EventsPage of(Catalogue catalogue, EventFilter filter, int page) {
    EventSelection selection = catalogue.events(filter);
    List<EventRow> fitting = selection.rows();
    Paging paging = Paging.of(page, fitting.size());
    return new EventsPage(
        filter,
        paging.cut(fitting),
        fitting.size(),
        paging,
        Arrays.stream(EventFilter.Facet.values())
            .map(facet -> choices(filter, facet, selection.counts().getOrDefault(facet, List.of())))
            .filter(facet -> !facet.choices().isEmpty())
            .toList(),
        map(fitting),
        BarChart.byTime(fitting, EventRow::day, "events"));
  }

  private static FacetChoices choices(
      EventFilter filter, EventFilter.Facet facet, List<Counted<String>> counts) {
    String chosen = Optional.ofNullable(filter.value(facet.parameter())).orElse("");
    List<Choice> choices = new ArrayList<>();
    for (Counted<String> counted : counts) {
      boolean isChosen = counted.value().equalsIgnoreCase(chosen);
      EventFilter next =
          isChosen
              ? filter.without(facet.parameter())
              : filter.with(facet.parameter(), counted.value());
      choices.add(
          new Choice(
              label(facet, counted.value()), counted.count(), "/events?" + next.query(), isChosen));
    }
    return new FacetChoices(facet.label(), facet.parameter(), choices, chosen);
  }

  private static String label(EventFilter.Facet facet, String value) {
    return switch (facet) {
      case TYPE -> value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT);
      case COUNTRY -> Countries.name(value);
      case ACTOR, RECIPIENT, STATUS, VOICE, OUTLET -> value;
    };
  }

  private static WorldMap map(List<EventRow> rows) {
    Map<Spot, Integer> counts = new HashMap<>();
    for (EventRow row : rows) {
      if (row.place() != null) {
        counts.merge(row.place(), 1, Integer::sum);
      }
    }
    return WorldMap.ofPlaces(
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Spot, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().name()))
            .flatMap(entry ->
                entry.getKey().point().stream()
                    .map(at -> new WorldMap.Pin(at, entry.getKey().name(), entry.getValue())))
            .limit(MOST_PINS)
            .toList());
  }
}
