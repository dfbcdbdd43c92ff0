package org.rapporteur.evaluate.json;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a report as JSON.
public final class ReportJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReportJson() {}

  /// Returns the map as indented JSON, keys in its order, with a line break at the end.
  public static String pretty(Map<String, Object> report) {
    return MAPPER.writeValueAsString(report) + "\n";
  }
}
