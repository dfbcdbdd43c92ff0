package org.rapporteur.app;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The published schema of a reading, as the tests apply it.
final class ReadingSchema {
  private static final Schema SCHEMA = load();

  private ReadingSchema() {}

  /// Returns what in that line breaks the schema, in words; empty when nothing does.
  static List<String> violations(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static Schema load() {
    try {
      String schema = Files.readString(Path.of("../docs/reference/reading.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
