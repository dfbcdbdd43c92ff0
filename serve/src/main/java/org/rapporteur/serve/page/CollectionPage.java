package org.rapporteur.serve.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.DispatchRow;

/// Whose dispatches the archive holds, and where something is missing.
public record CollectionPage(List<OutletRow> outlets, BarChart chart) {

  /// One outlet.
  ///
  /// @param undated dispatches whose day is not known
  /// @param silent dispatches in which nobody says anything
  public record OutletRow(
      String name,
      @Nullable String country,
      @Nullable String ownership,
      int dispatches,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      int undated,
      int silent) {

    private static OutletRow of(List<DispatchRow> rows) {
      DispatchRow any = rows.getFirst();
      List<LocalDate> days =
          rows.stream().map(DispatchRow::published).filter(Objects::nonNull).sorted().toList();
      return new OutletRow(
          any.outlet(),
          any.country(),
          any.ownership(),
          rows.size(),
          days.isEmpty() ? null : days.getFirst(),
          days.isEmpty() ? null : days.getLast(),
          rows.size() - days.size(),
          (int) rows.stream().filter(row -> row.statements() == 0).count());
    }
  }

  /// Asks the catalogue; the outlets with the most dispatches come first.
  public static CollectionPage of(Catalogue catalogue) {
    Map<String, List<DispatchRow>> byOutlet = new LinkedHashMap<>();
    List<DispatchRow> all = catalogue.dispatches();
    all.forEach(row -> byOutlet.computeIfAbsent(row.outlet(), _ -> new ArrayList<>()).add(row));
    return new CollectionPage(
        byOutlet.values().stream()
            .map(OutletRow::of)
            .sorted(
                Comparator.comparingInt(OutletRow::dispatches)
                    .reversed()
                    .thenComparing(OutletRow::name))
            .toList(),
        BarChart.byTime(all, DispatchRow::published, "dispatches"));
  }
}
