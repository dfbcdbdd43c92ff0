package org.rapporteur.evaluate.exam;

import java.util.List;
import org.rapporteur.evaluate.metric.Score;

/// What one setting of an exam came to.
///
/// @param setting what was asked, `all` or `speech`; peers are listed beside the same setting
/// @param scores in the order in which they are printed
public record Result(String setting, List<Score> scores) {
  public Result {
    scores = List.copyOf(scores);
  }
}
