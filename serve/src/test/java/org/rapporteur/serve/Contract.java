package org.rapporteur.serve;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What `openapi.yaml` promises.
final class Contract {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SPECIFICATION = load();

  private Contract() {}

  static JsonNode specification() {
    return SPECIFICATION;
  }

  /// Validates an answer against the schema of one of the specification's responses.
  static Iterable<?> errors(String answer, String response) {
    ObjectNode root = JSON.createObjectNode();
    root.set("components", SPECIFICATION.get("components"));
    JsonNode content = SPECIFICATION.at("/components/responses/" + response + "/content");
    JsonNode media = content.iterator().next();
    root.setAll((ObjectNode) media.get("schema").deepCopy());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(root.toString());
    return schema.validate(answer, InputFormat.JSON);
  }

  private static JsonNode load() {
    try (InputStream in = ReadingRoom.class.getResourceAsStream("openapi.yaml")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new YAMLMapper().readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
