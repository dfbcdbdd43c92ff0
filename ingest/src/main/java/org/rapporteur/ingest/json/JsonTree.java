package org.rapporteur.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as it is found in the wild, inside web pages: read leniently, asked for by name.
public final class JsonTree {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final JsonNode node;

  private JsonTree(JsonNode node) {
    this.node = node;
  }

  /// Parses what is JSON, or nearly so; empty when it is not.
  public static Optional<JsonTree> parse(String json) {
    try {
      return Optional.of(new JsonTree(MAPPER.readTree(json)));
    } catch (JacksonException | StackOverflowError _) {
      return Optional.empty();
    }
  }

  /// Returns this object and all objects inside it, outer ones first.
  public List<JsonTree> objects() {
    List<JsonTree> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(JsonNode node, List<JsonTree> found) {
    if (node.isObject()) {
      found.add(new JsonTree(node));
    }
    node.forEach(child -> collect(child, found));
  }

  /// Returns what stands under `key`: the elements of a list, one value, or nothing.
  public List<JsonTree> values(String key) {
    JsonNode value = node.path(key);
    if (value.isArray()) {
      return value.valueStream().map(JsonTree::new).toList();
    }
    return value.isMissingNode() || value.isNull() ? List.of() : List.of(new JsonTree(value));
  }

  /// Returns this value if it is text or a number.
  public Optional<String> text() {
    return node.isString() || node.isNumber() ? Optional.of(node.asString()) : Optional.empty();
  }

  /// Returns the first text under `key`.
  public Optional<String> text(String key) {
    return values(key).stream().flatMap(value -> value.text().stream()).findFirst();
  }
}
