package org.rapporteur.archive.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What persons decided about pairs of dispatches. Of two edits that disagree the later one holds.
final class Verdicts {

  private final Map<String, Map<String, Boolean>> together = new HashMap<>();

  /// Returns what these edits come to.
  static Verdicts of(List<StoryEdit> edits) {
    Verdicts verdicts = new Verdicts();
    edits.stream().sorted(Comparator.comparing(StoryEdit::time)).forEach(verdicts::add);
    return verdicts;
  }

  private void add(StoryEdit edit) {
    for (String one : edit.dispatches()) {
      for (String other : edit.dispatches()) {
        set(one, other, true);
      }
    }
    switch (edit) {
      case StoryEdit.Merge _ -> {}
      case StoryEdit.Split split -> {
        for (String out : split.dispatches()) {
          split.rest().forEach(rest -> set(out, rest, false));
        }
      }
    }
  }

  private void set(String one, String other, boolean belong) {
    if (!one.equals(other)) {
      together.computeIfAbsent(one, _ -> new HashMap<>()).put(other, belong);
      together.computeIfAbsent(other, _ -> new HashMap<>()).put(one, belong);
    }
  }

  boolean isEmpty() {
    return together.isEmpty();
  }

  /// Returns whether the two belong together; empty when nobody decided.
  Optional<Boolean> on(String one, String other) {
    return Optional.ofNullable(together.getOrDefault(one, Map.of()).get(other));
  }

  /// Returns the dispatches on which somebody decided together with this one, in order.
  Set<String> partners(String dispatch) {
    return new TreeSet<>(together.getOrDefault(dispatch, Map.of()).keySet());
  }
}
