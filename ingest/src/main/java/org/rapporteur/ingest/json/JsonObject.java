package org.rapporteur.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A JSON object whose fields are asked for by name; a field that is `null` counts as missing.
public final class JsonObject {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final JsonNode node;

  private JsonObject(JsonNode node) {
    this.node = node;
  }

  /// Parses one object.
  ///
  /// @throws JsonSyntaxException when `json` is not one JSON object and nothing else
  public static JsonObject parse(String json) throws JsonSyntaxException {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new JsonSyntaxException(describe(e), e);
    }
    if (!node.isObject()) {
      throw new JsonSyntaxException("a JSON object was expected, not " + kind(node));
    }
    return new JsonObject(node);
  }

  /// Returns the string in that field, or empty when there is none.
  ///
  /// @throws JsonSyntaxException when the field holds something else
  public Optional<String> string(String field) throws JsonSyntaxException {
    JsonNode value = node.path(field);
    if (isMissing(value)) {
      return Optional.empty();
    }
    return Optional.of(stringIn(value, field, "a string"));
  }

  /// Returns the strings in that field, which may hold one or a list of them.
  ///
  /// @throws JsonSyntaxException when the field holds something else
  public List<String> strings(String field) throws JsonSyntaxException {
    JsonNode value = node.path(field);
    if (isMissing(value)) {
      return List.of();
    }
    String expected = "a string or a list of strings";
    if (!value.isArray()) {
      return List.of(stringIn(value, field, expected));
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode element : value) {
      strings.add(stringIn(element, field, expected));
    }
    return List.copyOf(strings);
  }

  private static boolean isMissing(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static String stringIn(JsonNode value, String field, String expected)
      throws JsonSyntaxException {
    if (!value.isString()) {
      throw new JsonSyntaxException(
          "field \"%s\" must be %s, not %s".formatted(field, expected, kind(value)));
    }
    return value.stringValue();
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case MISSING -> "nothing";
      case BINARY, POJO -> "binary data";
    };
  }

  private static String describe(JacksonException e) {
    String message = e.getOriginalMessage();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String firstLine = message.lines().findFirst().orElse("");
    return column > 0
        ? "broken JSON at column %d (%s)".formatted(column, firstLine)
        : "broken JSON (%s)".formatted(firstLine);
  }
}
