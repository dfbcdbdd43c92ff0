package org.rapporteur.evaluate.exam;

import java.util.List;
import org.rapporteur.model.Dispatch;

/// A gold file made into questions: dispatches to read, then results.
///
/// [#answer] may be called from several threads at once, once a dispatch; [#results] after all of
/// them. A dispatch that was not answered counts as one in which nothing was found.
public interface Exam {
  /// Returns what is to be read.
  List<Dispatch> dispatches();

  /// Has `engine` read the dispatch at `index` and keeps what it says.
  void answer(int index, Engine engine);

  /// Returns the scores, one result a setting.
  List<Result> results();

  /// Returns the scores of groups; none unless the exam has some.
  default List<Breakdown> breakdowns() {
    return List.of();
  }

  /// Returns what went wrong, one line each, in the order of the gold; none unless the exam tells.
  default List<String> errors() {
    return List.of();
  }
}
