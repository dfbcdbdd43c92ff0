package org.rapporteur.serve.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.archive.correction.Anchor;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.catalogue.DispatchKey;

/// How sure the findings of a reading are.
///
/// Events, statements, actors and places carry a probability. Dates and figures carry none: those
/// that were not worked out come first, all others last.
final class Doubts {

  private static final double NOT_WORKED_OUT = 0;
  private static final double NOT_MEASURED = 1;

  private Doubts() {}

  /// Returns those that have words in the text and that nobody has decided.
  static List<Doubt> of(Reading reading, Set<String> decided) {
    Map<String, Double> sure = sureness(reading);
    String key = DispatchKey.of(reading.dispatch().id());
    List<Doubt> doubts = new ArrayList<>();
    Anchor.all(reading)
        .forEach((id, anchor) -> {
          if (!decided.contains(id)) {
            doubts.add(new Doubt(sure.getOrDefault(id, NOT_MEASURED), key, id, anchor.subject()));
          }
        });
    return doubts;
  }

  private static Map<String, Double> sureness(Reading reading) {
    Map<String, Double> sure = new HashMap<>();
    reading.findings().events().forEach(one -> sure.put(one.id().value(), one.confidence()));
    reading.findings().statements().forEach(one -> sure.put(one.id().value(), one.confidence()));
    reading.resolved().actors().forEach(one -> sure.put(one.id().value(), one.confidence()));
    reading.resolved().places().forEach(one -> sure.put(one.id().value(), one.confidence()));
    reading.resolved().dates().stream()
        .filter(date -> date.value() == null)
        .forEach(date -> sure.put(date.id().value(), NOT_WORKED_OUT));
    reading.findings().figures().stream()
        .filter(figure -> figure.lower() == null && figure.upper() == null)
        .forEach(figure -> sure.put(figure.id().value(), NOT_WORKED_OUT));
    return sure;
  }
}
