package org.rapporteur.serve.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.Figure;

/// All entries as they stand in one edition, newest dispatch first, with the indexes over them.
/// Immutable.
final class Shelf {

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(
              (Entry entry) -> entry.dispatch().published(),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(entry -> entry.dispatch().id());

  private static final Comparator<FigureRow> LATEST_FIRST =
      Comparator.comparing(FigureRow::day, Comparator.nullsLast(Comparator.reverseOrder()));

  private final long edition;
  private final List<Entry> entries;
  private final List<DispatchRow> dispatches;
  private final ActorIndex actors;
  private final EventTable events;
  private final Map<Figure.Measure, List<FigureRow>> figures;

  Shelf(long edition, Collection<Entry> entries) {
    this.edition = edition;
    this.entries = entries.stream().sorted(NEWEST_FIRST).toList();
    this.dispatches = this.entries.stream().map(Entry::dispatch).toList();
    this.actors = new ActorIndex(this.entries);
    this.events =
        new EventTable(this.entries.stream().flatMap(one -> one.events().stream()).toList());
    this.figures =
        this.entries.stream()
            .flatMap(entry -> entry.figures().stream())
            .sorted(LATEST_FIRST)
            .collect(Collectors.groupingBy(FigureRow::measure));
  }

  long edition() {
    return edition;
  }

  List<Entry> entries() {
    return entries;
  }

  List<DispatchRow> dispatches() {
    return dispatches;
  }

  ActorIndex actors() {
    return actors;
  }

  EventTable events() {
    return events;
  }

  /// Returns the figures of a measure, the latest day first.
  List<FigureRow> figures(Figure.Measure measure) {
    return figures.getOrDefault(measure, List.of());
  }
}
