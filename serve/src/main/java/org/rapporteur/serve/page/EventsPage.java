package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.Counted;
import org.rapporteur.serve.catalogue.EventFilter;
import org.rapporteur.serve.catalogue.EventRow;
import org.rapporteur.serve.catalogue.Spot;

/// The events of the archive, as far as a filter lets them through.
///
/// @param filter what was chosen
/// @param rows those of this page
/// @param total how many fit
/// @param paging which of them are shown
/// @param facets what can be chosen
/// @param map where they took place
/// @param chart how many a month
public record EventsPage(
    EventFilter filter,
    List<EventRow> rows,
    int total,
    Paging paging,
    List<FacetChoices> facets,
    WorldMap map,
    BarChart chart) {

  private static final int MOST_PINS = 400;

  /// A facet with its values.
  public record FacetChoices(String label, String parameter, List<Choice> choices, String chosen) {}

  /// A value that can be chosen, or unchosen when it is.
  ///
  /// @param query the address it leads to
  public record Choice(String label, int count, String query, boolean chosen) {}

  /// Asks the catalogue.
  public static EventsPage of(Catalogue catalogue, EventFilter filter, int page) {
    List<EventRow> fitting = filter.select(catalogue.events());
    Paging paging = Paging.of(page, fitting.size());
    return new EventsPage(
        filter,
        paging.cut(fitting),
        fitting.size(),
        paging,
        Arrays.stream(EventFilter.Facet.values())
            .map(facet -> choices(catalogue, filter, facet))
            .filter(facet -> !facet.choices().isEmpty())
            .toList(),
        map(fitting),
        BarChart.byTime(fitting, EventRow::day, "events"));
  }

  private static FacetChoices choices(
      Catalogue catalogue, EventFilter filter, EventFilter.Facet facet) {
    String chosen = Optional.ofNullable(filter.value(facet.parameter())).orElse("");
    List<Choice> choices = new ArrayList<>();
    List<Counted<String>> counts = filter.counts(facet, catalogue.events());
    for (Counted<String> counted : counts.subList(0, Math.min(10, counts.size()))) {
      boolean isChosen = counted.value().equalsIgnoreCase(chosen);
      EventFilter next =
          isChosen
              ? filter.without(facet.parameter())
              : filter.with(facet.parameter(), counted.value());
      choices.add(
          new Choice(label(facet, counted.value()), counted.count(), next.query(), isChosen));
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
    Map<String, WorldMap.Pin> pins = new LinkedHashMap<>();
    for (EventRow row : rows) {
      Spot place = row.place();
      if (place != null && pins.size() < MOST_PINS) {
        place
            .point()
            .ifPresent(point ->
                pins.merge(
                    place.name(),
                    new WorldMap.Pin(point, place.name(), 1),
                    (sum, one) -> new WorldMap.Pin(sum.point(), sum.label(), sum.number() + 1)));
      }
    }
    return WorldMap.ofPlaces(pins.values());
  }
}
