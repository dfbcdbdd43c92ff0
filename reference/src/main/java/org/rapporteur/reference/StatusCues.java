package org.rapporteur.reference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.EventStatus;

/// How often the cues of a sentence stand beside events of each status: `status-cues.tsv`.
///
/// The counts are taken from marked text; [#logLikelihood] makes of them what a cue speaks for.
/// Immutable.
public final class StatusCues {

  private final Map<Cue, Map<String, Map<EventStatus, Double>>> counts = new EnumMap<>(Cue.class);
  private final Map<Cue, Map<EventStatus, Double>> totals = new EnumMap<>(Cue.class);

  private StatusCues(Table table) {
    for (Table.Row row : table.rows()) {
      Cue cue = Cells.constant(row, "cue", Cue.class);
      Map<EventStatus, Double> beside = new EnumMap<>(EventStatus.class);
      for (EventStatus status : EventStatus.values()) {
        // One is added so that what was never seen is unlikely rather than impossible.
        double count = 1 + Ontology.number(row, row.get(name(status)));
        beside.put(status, count);
        totals
            .computeIfAbsent(cue, _ -> new EnumMap<>(EventStatus.class))
            .merge(status, count, Double::sum);
      }
      if (counts.computeIfAbsent(cue, _ -> new HashMap<>()).put(row.get("value"), beside) != null) {
        throw row.error(row.get("value") + " stands twice");
      }
    }
  }

  /// Loads the shipped counts.
  public static StatusCues load() {
    return new StatusCues(Table.shipped(StatusCues.class, "status-cues.tsv"));
  }

  /// Returns the natural logarithm of how likely a cue has `value` beside an event of `status`; 0
  /// for a value that the table does not know, which so speaks for nothing.
  public double logLikelihood(Cue cue, Enum<?> value, EventStatus status) {
    Map<EventStatus, Double> beside =
        counts.getOrDefault(cue, Map.of()).getOrDefault(name(value), Map.of());
    double all = totals.getOrDefault(cue, Map.of()).getOrDefault(status, 1.0);
    return beside.isEmpty() ? 0 : Math.log(beside.getOrDefault(status, 1.0) / all);
  }

  /// Returns the natural logarithm of how common events of `status` are.
  public double logPrior(EventStatus status) {
    Map<EventStatus, Double> marked = totals.getOrDefault(Cue.GRAMMAR, Map.of());
    double all = marked.values().stream().mapToDouble(Double::doubleValue).sum();
    return Math.log(marked.getOrDefault(status, 1.0) / all);
  }

  private static String name(Enum<?> value) {
    return value.name().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /// What of a sentence speaks for a status.
  public enum Cue {
    /// What the grammar around the word says, by itself a status.
    GRAMMAR,
    /// How long ago it was by the date in the word's clause.
    AGE
  }
}
