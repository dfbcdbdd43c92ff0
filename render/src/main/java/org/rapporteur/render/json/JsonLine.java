package org.rapporteur.render.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One JSON value on one line, written key by key in the order of the calls.
///
/// What is null is written as null, never left out, so that every line has the same shape.
public final class JsonLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter written = new StringWriter(8192);
  private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written);

  /// Returns the object that `fields` writes, as a line without its line break.
  public static String object(Consumer<JsonLine> fields) {
    var line = new JsonLine();
    line.value(fields);
    line.json.close();
    return LineSafe.escape(line.written.toString());
  }

  public void text(String key, @Nullable String value) {
    json.writeName(key);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value);
    }
  }

  /// Writes the id, or null.
  public void id(String key, @Nullable Id<?> id) {
    text(key, id == null ? null : id.value());
  }

  /// Writes the name of an enum constant in lower case.
  public void word(String key, Enum<?> value) {
    text(key, value.name().toLowerCase(Locale.ROOT));
  }

  /// Writes a whole number without a fraction, any other with at most six decimals.
  public void number(String key, @Nullable Double value) {
    json.writeName(key);
    if (value == null || !Double.isFinite(value)) {
      json.writeNull();
      return;
    }
    double rounded = Math.round(value * 1e6) / 1e6;
    if (rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15) {
      json.writeNumber((long) rounded);
    } else {
      json.writeNumber(Math.abs(value) < 1e12 ? rounded : value);
    }
  }

  /// Writes a probability with four decimals: more would differ between machines.
  public void probability(String key, double value) {
    json.writeName(key);
    json.writeNumber(Math.round(value * 1e4) / 1e4);
  }

  public void number(String key, int value) {
    json.writeName(key);
    json.writeNumber(value);
  }

  public void flag(String key, @Nullable Boolean value) {
    json.writeName(key);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeBoolean(value);
    }
  }

  public void texts(String key, List<String> values) {
    json.writeName(key);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  public void ids(String key, List<? extends Id<?>> ids) {
    texts(key, ids.stream().map(Id::value).toList());
  }

  /// Writes null for none, the id itself for one, an array for several.
  public void oneOrMore(String key, List<? extends Id<?>> ids) {
    if (ids.size() > 1) {
      ids(key, ids);
    } else {
      id(key, ids.isEmpty() ? null : ids.getFirst());
    }
  }

  /// Writes `[[start, end], …]`.
  public void spans(String key, List<Span> spans) {
    json.writeName(key);
    json.writeStartArray();
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /// Writes `start`, `end` and the words between them, cut from `text`.
  public void quoted(Span span, String text) {
    number("start", span.start());
    number("end", span.end());
    text("text", span.in(text));
  }

  public void object(String key, Consumer<JsonLine> fields) {
    json.writeName(key);
    value(fields);
  }

  /// Writes the object that `fields` makes of `value`, or null.
  public <T> void object(String key, @Nullable T value, Writer<T> fields) {
    if (value == null) {
      text(key, null);
    } else {
      object(key, line -> fields.write(line, value));
    }
  }

  public <T> void objects(String key, List<T> values, Writer<T> fields) {
    json.writeName(key);
    json.writeStartArray();
    for (T value : values) {
      value(line -> fields.write(line, value));
    }
    json.writeEndArray();
  }

  private void value(Consumer<JsonLine> fields) {
    json.writeStartObject();
    fields.accept(this);
    json.writeEndObject();
  }

  /// Writes the fields of one object.
  ///
  /// @param <T> what is written
  public interface Writer<T> {
    void write(JsonLine json, T value);
  }
}
