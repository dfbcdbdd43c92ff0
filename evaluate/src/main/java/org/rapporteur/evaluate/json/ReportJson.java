package org.rapporteur.evaluate.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a report as JSON.
public final class ReportJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReportJson() {}

  /// Reads a report that was written before.
  ///
  /// @throws GoldException when the file cannot be read or is none
  public static Map<String, Object> read(Path file) {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), new TypeReference<>() {});
    } catch (IOException | JacksonException e) {
      throw new GoldException(file + ": is no report (" + e.getMessage() + ")", e);
    }
  }

  /// Returns the map as indented JSON, keys in its order, with a line break at the end.
  public static String pretty(Map<String, Object> report) {
    return MAPPER.writeValueAsString(report) + "\n";
  }
}
