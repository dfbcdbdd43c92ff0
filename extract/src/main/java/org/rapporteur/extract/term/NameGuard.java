package org.rapporteur.extract.term;

import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Span;

/// Keeps words that are part of a name from being taken for loaded terms: "Al-Aqsa _Martyrs'_
/// Brigades", "Juan _Martyr_".
final class NameGuard {

  private final TreeMap<Integer, Name> byStart = new TreeMap<>();

  NameGuard(List<Name> names) {
    names.forEach(name -> byStart.put(name.span().start(), name));
  }

  /// Tells whether `span` is a part of a longer name, or all of a person's.
  boolean hides(Span span) {
    var entry = byStart.floorEntry(span.start());
    if (entry == null || !entry.getValue().span().covers(span)) {
      return false;
    }
    Name name = entry.getValue();
    return switch (name.type()) {
      case PERSON -> true;
      case ORGANISATION, FACILITY, LOCATION, OTHER -> !name.span().equals(span);
      case GROUP, DATE, MONEY -> false;
    };
  }

  /// The types of names that can stand before a noun and say whose it is.
  static boolean tellsWhose(NameType type) {
    return switch (type) {
      case GROUP, LOCATION, ORGANISATION, PERSON -> true;
      case FACILITY, DATE, MONEY, OTHER -> false;
    };
  }
}
