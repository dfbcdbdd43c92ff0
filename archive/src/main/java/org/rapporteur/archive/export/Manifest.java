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
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What stands beside an exported file, as `FILE.manifest.json`.
///
/// @param rows how many
/// @param leftOut how many the form could not hold at all
/// @param engines what found them: versions of the engine, the models and the tables
/// @param columns their names
record Manifest(long rows, long leftOut, Set<EngineStamp> engines, List<String> columns) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String LICENCE =
      "Texts and titles belong to their outlets. Places are GeoNames' (CC BY 4.0)."
          + " Codes follow PLOVER and CAMEO.";

  void write(Export export, Path file) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", String.valueOf(file.getFileName()));
    fields.put("sha256", sha256(file));
    fields.put("what", export.what().toString());
    fields.put("format", export.format().toString());
    fields.put("query", export.filter().toString());
    fields.put("rows", rows);
    fields.put("left_out", leftOut);
    fields.put("reading_schema", Reading.SCHEMA);
    fields.put("engines", engines.stream().map(Manifest::stamp).toList());
    fields.put("columns", columns);
    fields.put("cannot_hold", lost(export.format()));
    fields.put("licence", licence(export.format()));
    Path manifest = file.resolveSibling(file.getFileName() + ".manifest.json");
    Files.writeString(manifest, JSON.writeValueAsString(fields) + "\n");
  }

  private static List<String> lost(ExportFormat format) {
    return switch (format) {
      case GDELT ->
          List.of(
              "voice",
              "status",
              "all actors but the first",
              "evidence",
              "confidence",
              "GDELT's numbers for events and FIPS codes for countries: ours are texts and ISO 3166");
      case PLOVER -> List.of("carriers of a statement", "offsets of the evidence");
      case CSV, JSONL, PARQUET, GEOJSON -> List.of("mentions after the first", "candidates");
      case ICEWS, POLECAT ->
          List.of("carriers of a statement", "offsets of the evidence", "exactness of dates");
      case FTM ->
          List.of(
              "parts played, status and voice but as keywords",
              "confidence",
              "offsets",
              "mentions after the first");
      case JSONLD -> List.of("mentions after the first", "candidates", "offices");
      case TIMELINE -> List.of("events without a day and a day of publication", "offsets");
      case RSS -> List.of("everything but the beginning of the text and the types of events");
    };
  }

  private static String licence(ExportFormat format) {
    return switch (format) {
      case CSV, JSONL, PARQUET, GEOJSON, PLOVER, GDELT, RSS -> LICENCE;
      case ICEWS -> LICENCE + " Columns as in the ICEWS coded event data, doi:10.7910/DVN/28075.";
      case POLECAT -> LICENCE + " Columns as in POLECAT, doi:10.7910/DVN/AJGVIT.";
      case FTM -> LICENCE + " Schemata are FollowTheMoney's (MIT).";
      case JSONLD ->
          LICENCE + " Vocabularies are schema.org's (CC BY-SA 3.0) and the W3C's (Web Annotation).";
      case TIMELINE -> LICENCE + " For TimelineJS (MPL 2.0).";
    };
  }

  private static Map<String, Object> stamp(EngineStamp engine) {
    Map<String, Object> stamp = new LinkedHashMap<>();
    stamp.put("version", engine.version());
    stamp.put("models", engine.models());
    stamp.put("reference_data", engine.referenceData());
    return stamp;
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
