package org.rapporteur.ingest.json;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes JSON.
public final class JsonText {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonText() {}

  /// Returns an object on one line, without a line break, keys in the order of the map.
  public static String line(Map<String, ?> object) {
    return MAPPER.writeValueAsString(object);
  }
}
