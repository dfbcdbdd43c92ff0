package org.rapporteur.serve.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.serve.catalogue.EventFilter;

/// Reads what stands behind the `?` of an address; what makes no sense counts as not given.
final class Queries {

  private static final int LONGEST = 300;

  private Queries() {}

  static String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.substring(0, Math.min(LONGEST, value.length())).strip();
  }

  /// Returns a whole number from 1; 1 when it is not given or none.
  static int number(Context context, String name) {
    String value = text(context, name);
    return value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : 1;
  }

  static EventFilter filter(Context context) {
    Map<String, String> chosen = new HashMap<>();
    EventFilter.names().forEach(name -> chosen.put(name, text(context, name)));
    return new EventFilter(chosen);
  }
}
