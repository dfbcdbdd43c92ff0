package org.rapporteur.resolve.actor;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a phrase is read against.
///
/// @param day the day of publication; null when not known
/// @param countries the codes of the countries that the dispatch names
public record Setting(@Nullable LocalDate day, Set<String> countries) {

  public Setting {
    countries = Set.copyOf(countries);
  }
}
