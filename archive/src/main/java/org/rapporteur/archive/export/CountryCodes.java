package org.rapporteur.archive.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Countries as other formats name them, from ISO 3166 alpha-3, by the JDK's tables.
final class CountryCodes {

  private static final Map<String, Locale> BY_ALPHA3 = new HashMap<>();

  static {
    Arrays.stream(Locale.getISOCountries())
        .map(alpha2 -> Locale.of("", alpha2))
        .forEach(country -> BY_ALPHA3.put(country.getISO3Country(), country));
    BY_ALPHA3.put("XKX", Locale.of("", "XK"));
  }

  private CountryCodes() {}

  /// Returns the English name.
  static @Nullable String name(@Nullable String alpha3) {
    return find(alpha3).map(country -> country.getDisplayCountry(Locale.ENGLISH)).orElse(null);
  }

  /// Returns alpha-2 in lower case.
  static @Nullable String alpha2(@Nullable String alpha3) {
    return find(alpha3).map(country -> country.getCountry().toLowerCase(Locale.ROOT)).orElse(null);
  }

  private static Optional<Locale> find(@Nullable String alpha3) {
    return Optional.ofNullable(alpha3).map(BY_ALPHA3::get);
  }
}
