package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Voice;

/// The drafts that tell one happening, as they are gathered.
final class Happening {

  private final List<Draft> drafts = new ArrayList<>();

  Happening(Draft first) {
    drafts.add(first);
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  List<Draft> drafts() {
    return drafts;
  }

  /// Returns the draft with which new ones are compared.
  Draft first() {
    return drafts.getFirst();
  }

  /// Returns the draft that speaks for the event: asserted rather than denied, by the outlet rather
  /// than by a source, complete rather than not; the earlier of equals.
  Draft main() {
    return drafts.stream()
        .min(
            Comparator.comparing((Draft draft) -> draft.status() == EventStatus.DENIED)
                .thenComparing(draft -> !draft.voice().equals(Voice.OUTLET))
                .thenComparing(Comparator.comparingDouble(Confidence::of).reversed()))
        .orElseThrow();
  }
}
