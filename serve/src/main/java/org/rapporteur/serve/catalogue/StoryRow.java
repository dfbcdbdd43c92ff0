package org.rapporteur.serve.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One story in a list.
///
/// @param number names it in the archive and in an address
/// @param headline that of its first dispatch
/// @param lead how that dispatch begins
/// @param dispatches how many it has
/// @param outlets their names, by name
/// @param first the earliest day of publication, or null
/// @param last the latest one, or null
public record StoryRow(
    long number,
    String headline,
    String lead,
    int dispatches,
    List<String> outlets,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  public StoryRow {
    outlets = List.copyOf(outlets);
  }

  /// @param dispatches by day; never empty
  static StoryRow of(long number, List<DispatchRow> dispatches) {
    List<LocalDate> days =
        dispatches.stream()
            .map(DispatchRow::published)
            .filter(day -> day != null)
            .sorted()
            .toList();
    return new StoryRow(
        number,
        dispatches.getFirst().title(),
        dispatches.getFirst().lead(),
        dispatches.size(),
        dispatches.stream().map(DispatchRow::outlet).distinct().sorted().toList(),
        days.isEmpty() ? null : days.getFirst(),
        days.isEmpty() ? null : days.getLast());
  }
}
