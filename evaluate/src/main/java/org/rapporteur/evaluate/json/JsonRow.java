package org.rapporteur.evaluate.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import org.rapporteur.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One object of a gold file.
///
/// `get` methods throw a [GoldException] that names the file and the line; `find` methods return
/// nothing for a key that is absent or null.
public final class JsonRow {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String where;
  private final JsonNode node;

  private JsonRow(String where, JsonNode node) {
    this.where = where;
    this.node = node;
  }

  /// Reads a file of JSON Lines, gzipped if its name ends in `.gz`; blank lines are skipped.
  public static List<JsonRow> read(Path file) {
    List<JsonRow> rows = new ArrayList<>();
    try (var lines = open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows.add(parse(file + ":" + number, line));
        }
      }
    } catch (IOException e) {
      throw new GoldException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
    return rows;
  }

  private static BufferedReader open(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.newBufferedReader(file);
    }
    var unzipped = new GZIPInputStream(Files.newInputStream(file));
    return new BufferedReader(new InputStreamReader(unzipped, StandardCharsets.UTF_8));
  }

  private static JsonRow parse(String where, String line) {
    try {
      return new JsonRow(where, MAPPER.readTree(line));
    } catch (JacksonException e) {
      throw new GoldException(where + ": no JSON (" + e.getOriginalMessage() + ")", e);
    }
  }

  /// Returns the file and line, for messages.
  public String where() {
    return where;
  }

  public boolean has(String key) {
    return node.hasNonNull(key);
  }

  public String getText(String key) {
    return findText(key).orElseThrow(() -> missing(key));
  }

  /// Returns the value as text; a number or a boolean in its JSON form.
  public Optional<String> findText(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  public int getInt(String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isNumber()) {
      throw missing(key);
    }
    return value.asInt();
  }

  public OptionalDouble findNumber(String key) {
    JsonNode value = node.get(key);
    return value != null && value.isNumber()
        ? OptionalDouble.of(value.asDouble())
        : OptionalDouble.empty();
  }

  /// Returns whether the key is there and true.
  public boolean isTrue(String key) {
    return node.path(key).asBoolean(false);
  }

  /// Returns the objects of an array; none for an absent key.
  public List<JsonRow> rows(String key) {
    return node.path(key).valueStream().map(child -> new JsonRow(where, child)).toList();
  }

  /// Returns the object under that key; empty for an absent one.
  public Optional<JsonRow> findRow(String key) {
    JsonNode value = node.get(key);
    return value != null && value.isObject()
        ? Optional.of(new JsonRow(where, value))
        : Optional.empty();
  }

  public JsonRow getRow(String key) {
    return findRow(key).orElseThrow(() -> missing(key));
  }

  /// Returns the texts of an array, or the one text that stands in its place.
  public List<String> texts(String key) {
    JsonNode value = node.path(key);
    if (value.isString()) {
      return List.of(value.asString());
    }
    return value.valueStream().map(JsonNode::asString).toList();
  }

  /// Returns the spans of an array of `[start, end]`; none for an absent key.
  public List<Span> spans(String key) {
    return node.path(key)
        .valueStream()
        .map(pair -> new Span(pair.get(0).asInt(), pair.get(1).asInt()))
        .toList();
  }

  private GoldException missing(String key) {
    return new GoldException(where + ": no usable \"" + key + "\"");
  }
}
