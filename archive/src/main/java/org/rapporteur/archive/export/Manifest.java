package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What stands beside an exported file, as `FILE.manifest.json`.
///
/// @param rows how many
/// @param engines the versions of the engines that found them
/// @param columns their names
record Manifest(long rows, List<String> engines, List<String> columns) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String LICENCE =
      "Texts and titles belong to their outlets. Places are GeoNames' (CC BY 4.0)."
          + " Codes follow PLOVER and CAMEO.";

  void write(Export export, Path file) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", String.valueOf(file.getFileName()));
    fields.put("sha256", sha256(file));
    fields.put("what", word(export.what()));
    fields.put("format", word(export.format()));
    fields.put("filter", filter(export.filter()));
    fields.put("query", export.query().toString());
    fields.put("rows", rows);
    fields.put("engines", engines);
    fields.put("columns", columns);
    fields.put("cannot_hold", lost(export.format()));
    fields.put("licence", LICENCE);
    Path manifest = file.resolveSibling(file.getFileName() + ".manifest.json");
    Files.writeString(manifest, JSON.writeValueAsString(fields) + "\n");
  }

  private static Map<String, String> filter(Filter filter) {
    Map<String, String> asked = new LinkedHashMap<>();
    if (!filter.types().isEmpty()) {
      asked.put(
          "type", String.join(",", filter.types().stream().map(Enum::name).sorted().toList()));
    }
    if (!filter.statuses().isEmpty()) {
      asked.put(
          "status",
          String.join(",", filter.statuses().stream().map(Manifest::word).sorted().toList()));
    }
    put(asked, "voice", filter.voice() == null ? null : word(filter.voice()));
    put(asked, "actor", filter.actor());
    put(asked, "recipient", filter.recipient());
    put(asked, "outlet", filter.outlet());
    put(asked, "from", filter.from());
    put(asked, "to", filter.to());
    if (filter.confidence() > 0) {
      asked.put("confidence", String.valueOf(filter.confidence()));
    }
    return asked;
  }

  private static void put(Map<String, String> asked, String key, @Nullable Object value) {
    if (value != null) {
      asked.put(key, value.toString());
    }
  }

  private static List<String> lost(ExportFormat format) {
    return switch (format) {
      case GDELT ->
          List.of("voice", "status", "all actors but the first", "evidence", "confidence");
      case PLOVER -> List.of("carriers of a statement", "offsets of the evidence");
      case CSV, JSONL, PARQUET, GEOJSON -> List.of("mentions after the first", "candidates");
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
