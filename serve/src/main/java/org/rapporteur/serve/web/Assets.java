package org.rapporteur.serve.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/// Style, script, type and map: the files that pages are made with, all of them in the jar.
final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "room.css", "text/css; charset=utf-8",
          "linking.js", "text/javascript; charset=utf-8",
          "review.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml",
          "world.svg", "image/svg+xml",
          "serif.woff2", "font/woff2",
          "serif-ext.woff2", "font/woff2",
          "serif-italic.woff2", "font/woff2",
          "sans.woff2", "font/woff2");

  private record Asset(byte[] bytes, String type, String tag) {}

  private final Map<String, Asset> assets = new HashMap<>();

  Assets() {
    TYPES.forEach((name, type) -> assets.put(name, load("assets/" + name, type)));
    assets.put("openapi.yaml", load("openapi.yaml", "application/yaml; charset=utf-8"));
  }

  void serve(Context context) {
    serve(context, context.pathParam("name"));
  }

  void serve(Context context, String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new NotFoundResponse("there is no file " + name);
    }
    context.header("Cache-Control", "max-age=600");
    if (!Tags.matches(context, asset.tag())) {
      context.contentType(asset.type()).result(asset.bytes());
    }
  }

  private static Asset load(String path, String type) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/rapporteur/serve/" + path)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + path);
      }
      byte[] bytes = in.readAllBytes();
      CRC32 sum = new CRC32();
      sum.update(bytes);
      return new Asset(bytes, type, Long.toHexString(sum.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
