package org.rapporteur.evaluate.exam;

import java.util.List;
import org.rapporteur.evaluate.metric.Score;

/// The same scores for several groups of what was asked: by kind, by outlet, by confidence.
///
/// @param name what the groups are
/// @param rows one a group, all with the same scores in the same order
public record Breakdown(String name, List<Row> rows) {
  public Breakdown {
    rows = List.copyOf(rows);
  }

  /// One group.
  ///
  /// @param name the group
  /// @param scores in the order in which they are printed
  public record Row(String name, List<Score> scores) {
    public Row {
      scores = List.copyOf(scores);
    }
  }
}
