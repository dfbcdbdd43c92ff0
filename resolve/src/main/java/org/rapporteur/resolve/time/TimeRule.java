package org.rapporteur.resolve.time;

import java.util.Optional;

/// One kind of time expression.
interface TimeRule {

  /// Reads an expression that starts at word `at`; empty when none of this kind does.
  Optional<Match> match(Words words, int at, Anchors anchors);
}
