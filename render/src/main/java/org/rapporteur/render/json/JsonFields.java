package org.rapporteur.render.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import tools.jackson.databind.JsonNode;

/// One JSON object as [JsonLine] writes it, read key by key.
///
/// Every method throws [IllegalArgumentException], with the key, when the value is none it can
/// read.
record JsonFields(JsonNode node) {

  /// @throws IllegalArgumentException when the key is missing or null
  String text(String key) {
    @Nullable String text = optional(key);
    if (text == null) {
      throw new IllegalArgumentException("\"%s\" is missing".formatted(key));
    }
    return text;
  }

  @Nullable String optional(String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new IllegalArgumentException("\"%s\" is no text".formatted(key));
    }
    return value.asString();
  }

  <T> Id<T> id(String key) {
    return new Id<>(text(key));
  }

  <T> @Nullable Id<T> optionalId(String key) {
    @Nullable String id = optional(key);
    return id == null ? null : new Id<>(id);
  }

  <T> List<Id<T>> ids(String key) {
    return texts(key).stream().map(Id<T>::new).toList();
  }

  /// Reads null, an id or an array of ids.
  <T> List<Id<T>> oneOrMore(String key) {
    if (node.path(key).isArray()) {
      return ids(key);
    }
    @Nullable Id<T> id = optionalId(key);
    return id == null ? List.of() : List.of(id);
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    array(key).forEach(value -> texts.add(value.asString()));
    return texts;
  }

  /// Reads the name of an enum constant in any case, with spaces for underscores.
  <E extends Enum<E>> E word(String key, Class<E> type) {
    String name = text(key).toUpperCase(Locale.ROOT).replace(' ', '_');
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException(
          "\"%s\" is \"%s\", none of %s"
              .formatted(key, text(key), List.of(type.getEnumConstants())));
    }
  }

  double number(String key) {
    @Nullable Double number = optionalNumber(key);
    if (number == null) {
      throw new IllegalArgumentException("\"%s\" is missing".formatted(key));
    }
    return number;
  }

  @Nullable Double optionalNumber(String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isNumber()) {
      throw new IllegalArgumentException("\"%s\" is no number".formatted(key));
    }
    return value.asDouble();
  }

  @Nullable Boolean optionalFlag(String key) {
    JsonNode value = node.path(key);
    return value.isBoolean() ? (Boolean) value.asBoolean() : null;
  }

  @Nullable LocalDate optionalDay(String key) {
    @Nullable String day = optional(key);
    return day == null ? null : LocalDate.parse(day);
  }

  /// Reads `start` and `end`.
  Span span() {
    return new Span((int) number("start"), (int) number("end"));
  }

  /// Reads `start` and `end`, or null when they are.
  @Nullable Span optionalSpan() {
    return optionalNumber("start") == null ? null : span();
  }

  /// Reads `[[start, end], …]`.
  List<Span> spans(String key) {
    List<Span> spans = new ArrayList<>();
    array(key).forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
    return spans;
  }

  /// @throws IllegalArgumentException when the key is missing or null
  JsonFields object(String key) {
    @Nullable JsonFields object = optionalObject(key);
    if (object == null) {
      throw new IllegalArgumentException("\"%s\" is missing".formatted(key));
    }
    return object;
  }

  @Nullable JsonFields optionalObject(String key) {
    JsonNode value = node.path(key);
    return value.isObject() ? new JsonFields(value) : null;
  }

  <T> @Nullable T optionalObject(String key, Function<JsonFields, T> reader) {
    @Nullable JsonFields object = optionalObject(key);
    return object == null ? null : reader.apply(object);
  }

  <T> List<T> objects(String key, Function<JsonFields, T> reader) {
    List<T> objects = new ArrayList<>();
    array(key).forEach(value -> objects.add(reader.apply(new JsonFields(value))));
    return objects;
  }

  /// Returns the objects of an array that may be missing.
  <T> List<T> optionalObjects(String key, Function<JsonFields, T> reader) {
    return node.path(key).isMissingNode() ? List.of() : objects(key, reader);
  }

  SortedMap<String, String> map(String key) {
    SortedMap<String, String> map = new TreeMap<>();
    node.path(key).properties().forEach(e -> map.put(e.getKey(), e.getValue().asString()));
    return map;
  }

  private JsonNode array(String key) {
    JsonNode value = node.path(key);
    if (!value.isArray()) {
      throw new IllegalArgumentException("\"%s\" is no array".formatted(key));
    }
    return value;
  }
}
