package org.rapporteur.archive.correction;

import java.util.List;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Voice;

/// The words that name who asserts something.
record Sources(Reading reading) {

  /// Returns them; none for the outlet and for a source that nobody names.
  List<Span> of(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet _ -> List.of();
      case Voice.OfStatement(var id) ->
          reading.findings().statements().stream()
              .filter(statement -> statement.id().equals(id))
              .filter(statement -> statement.source() != null)
              .flatMap(statement -> statement.source().spans().stream())
              .toList();
    };
  }
}
