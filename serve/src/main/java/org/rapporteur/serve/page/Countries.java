package org.rapporteur.serve.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The English names of countries by their three letters.
public final class Countries {

  private static final Map<String, String> NAMES = names();

  private Countries() {}

  /// Returns the name of an ISO 3166 alpha-3 code, or the code itself when it is unknown.
  public static String name(String alpha3) {
    return NAMES.getOrDefault(alpha3, alpha3);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    names.put("XKX", "Kosovo");
    return Map.copyOf(names);
  }
}
