package org.rapporteur.archive.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Reading;
import org.rapporteur.tables.query.Facts;
import org.rapporteur.tables.query.Field;
import org.rapporteur.tables.query.Scope;

/// What is counted beside a list of hits: dispatches by outlet, month, and what their events are.
final class Facet {

  /// In the order in which they are shown.
  static final List<String> NAMES =
      List.of("outlet", "month", "type", "quad", "status", "voice", "country");

  private static final List<Field> OF_EVENTS =
      List.of(Field.TYPE, Field.QUAD, Field.STATUS, Field.VOICE, Field.COUNTRY);

  private Facet() {}

  static Map<String, Set<String>> of(Reading reading, List<Facts> all) {
    Map<String, Set<String>> facets = new LinkedHashMap<>();
    if (reading.resolved().outlet() != null) {
      facets.put("outlet", Set.of(reading.resolved().outlet().name()));
    }
    if (reading.dispatch().published() != null) {
      facets.put("month", Set.of(reading.dispatch().published().date().toString().substring(0, 7)));
    }
    for (Field field : OF_EVENTS) {
      Set<String> values = new TreeSet<>();
      all.stream()
          .filter(facts -> facts.scope() == Scope.EVENT)
          .forEach(facts -> values.addAll(facts.words().getOrDefault(field, Set.of())));
      facets.put(field.word(), values);
    }
    return facets;
  }
}
