package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.EventType;

/// Joins drafts that tell the same happening: one happening, one event.
///
/// A draft is compared with the latest happenings of its type, nearest first, so that the work
/// stays linear on endless texts.
final class Merger {

  private static final int LOOKS_BACK = 100;

  private final SameHappening same;
  private final Map<EventType, List<Happening>> byType = new EnumMap<>(EventType.class);
  private final List<Happening> all = new ArrayList<>();

  Merger(Scene scene) {
    this.same = new SameHappening(scene);
  }

  /// Takes the next draft, in the order of the text.
  ///
  /// @param mayBegin whether it tells enough to stand alone where it joins nothing
  void add(Draft draft, boolean mayBegin) {
    List<Happening> before = byType.computeIfAbsent(draft.type(), _ -> new ArrayList<>());
    Optional<Happening> told =
        before.reversed().stream()
            .limit(LOOKS_BACK)
            .filter(happening -> happening.drafts().stream().anyMatch(d -> same.test(d, draft)))
            .filter(happening -> same.test(happening.first(), draft))
            .findFirst();
    if (told.isPresent()) {
      told.get().add(draft);
    } else if (mayBegin) {
      Happening happening = new Happening(draft);
      before.add(happening);
      all.add(happening);
    }
  }

  List<Happening> happenings() {
    return all;
  }
}
