package org.rapporteur.render.json;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Warning;

/// The warnings of all stages, in the order of the stages.
final class Warnings {
  private Warnings() {}

  static List<Warning> of(Reading reading) {
    return Stream.concat(
            reading.resolved().warnings().stream(), reading.findings().warnings().stream())
        .toList();
  }
}
