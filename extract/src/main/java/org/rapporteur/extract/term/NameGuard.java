package org.rapporteur.extract.term;

import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.Name;
import org.rapporteur.model.Span;

/// Keeps words that are part of a name from being taken for loaded terms: "Al-Aqsa _Martyrs'_
/// Brigades", "Juan _Martyr_".
final class NameGuard {

  private final TreeMap<Integer, Name> byStart = new TreeMap<>();

  NameGuard(List<Name> names) {
    names.forEach(name -> byStart.put(name.span().start(), name));
  }

  /// Tells whether `span` begins a longer name, or is a person's. A name that ends with the term,
  /// such as "Israeli _regime_", is the term's own phrase.
  boolean hides(Span span) {
    var entry = byStart.floorEntry(span.start());
    if (entry == null || !entry.getValue().span().covers(span)) {
      return false;
    }
    Name name = entry.getValue();
    return switch (name.type()) {
      case PERSON -> true;
      case ORGANISATION, FACILITY, LOCATION, OTHER -> name.span().end() > span.end();
      case GROUP, DATE, MONEY -> false;
    };
  }
}
