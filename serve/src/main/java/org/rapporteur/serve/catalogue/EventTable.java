package org.rapporteur.serve.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.serve.catalogue.EventFilter.Facet;

/// All events with their facets as numbers, so that one pass over a hundred thousand of them both
/// selects and counts.
final class EventTable {

  private static final int MOST_VALUES = 10;
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final List<EventRow> rows;
  private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);

  EventTable(List<EventRow> rows) {
    this.rows = rows;
    for (Facet facet : Facet.values()) {
      columns.put(facet, new FacetColumn(rows, facet));
    }
  }

  /// An event that fails one choice alone is counted beside that choice: it would fit if another
  /// value were chosen there.
  EventSelection select(EventFilter filter) {
    Map<Facet, FacetColumn.Tally> byFacet = new EnumMap<>(Facet.class);
    columns.forEach(
        (facet, column) -> byFacet.put(facet, column.tally(filter.value(facet.parameter()))));
    List<FacetColumn.Tally> tallies = List.copyOf(byFacet.values());
    List<EventRow> fitting = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int failed = failed(tallies, row);
      if (failed >= NONE && filter.fitsDaysAndWords(rows.get(row))) {
        if (failed == NONE) {
          fitting.add(rows.get(row));
        }
        count(tallies, row, failed);
      }
    }
    Map<Facet, List<Counted<String>>> counts = new EnumMap<>(Facet.class);
    byFacet.forEach((facet, tally) -> counts.put(facet, tally.most(MOST_VALUES)));
    return new EventSelection(fitting, counts);
  }

  /// Returns the place of the one choice that a row fails, or [#NONE] or [#SEVERAL].
  private static int failed(List<FacetColumn.Tally> tallies, int row) {
    int failed = NONE;
    for (int i = 0; i < tallies.size(); i++) {
      if (!tallies.get(i).admits(row)) {
        if (failed != NONE) {
          return SEVERAL;
        }
        failed = i;
      }
    }
    return failed;
  }

  private static void count(List<FacetColumn.Tally> tallies, int row, int failed) {
    for (int i = 0; i < tallies.size(); i++) {
      if (failed == NONE || failed == i) {
        tallies.get(i).count(row);
      }
    }
  }
}
