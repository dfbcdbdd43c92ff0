package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.serve.page.Part;
import tools.jackson.databind.JsonNode;

/// What the program is made of: the CycloneDX list that the build put into its jar.
final class Parts {

  private static final String LIST = "/META-INF/sbom/rapporteur.cdx.json";

  private final String json;
  private final List<Part> parts;

  private Parts(String json, List<Part> parts) {
    this.json = json;
    this.parts = parts;
  }

  /// Loads the list; one that was not packaged is empty.
  static Parts load() {
    try (InputStream in = Parts.class.getResourceAsStream(LIST)) {
      return in == null
          ? new Parts("", List.of())
          : of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a CycloneDX list.
  static Parts of(String json) {
    List<Part> parts = new ArrayList<>();
    Optional<JsonNode> list = Json.object(json);
    list.ifPresent(root -> root.path("components").forEach(one -> parts.add(part(one))));
    return new Parts(json, List.copyOf(parts));
  }

  List<Part> all() {
    return parts;
  }

  void serve(Context context) {
    if (json.isEmpty()) {
      throw new NotFoundResponse("this program was not packaged; there is no list of its parts");
    }
    context
        .contentType("application/vnd.cyclonedx+json; version=1.6")
        .result(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Part part(JsonNode component) {
    String group = component.path("group").asString("");
    String name = component.path("name").asString("");
    List<String> licences = new ArrayList<>();
    for (JsonNode one : component.path("licenses")) {
      String id = one.at("/license/id").asString(one.at("/license/name").asString(""));
      licences.add(one.path("expression").asString(id));
    }
    return new Part(
        group.isEmpty() ? name : group + ":" + name,
        component.path("version").asString(""),
        String.join(", ", licences));
  }
}
