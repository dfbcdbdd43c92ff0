package org.rapporteur.serve.web;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.EventType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// JSON as the API speaks it: names in snake_case, constants in lower case but for event types.
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new SimpleModule().addSerializer(new Constants()))
          .build();

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// Returns the object that `json` is; empty when it is none.
  static Optional<JsonNode> object(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return node != null && node.isObject() ? Optional.of(node) : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class Constants extends StdSerializer<Enum> {

    Constants() {
      super(Enum.class);
    }

    @Override
    public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
      boolean code = value instanceof EventType;
      json.writeString(code ? value.name() : value.name().toLowerCase(Locale.ROOT));
    }
  }
}
