package org.rapporteur.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.search.Facts;
import org.rapporteur.archive.search.QueryParser;
import org.rapporteur.archive.search.Scope;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

  private static final Filter ACCUSED_BY_THE_OUTLET =
      new Filter(
          Set.of(EventType.ACCUSE, EventType.CONSULT),
          Set.of(),
          Filter.VoiceKind.OUTLET,
          null,
          null,
          null,
          null,
          null,
          0);

  @TempDir private Path folder;

  /// Two readings of the project's own examples.
  private static Stream<Reading> readings() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ExportTest.class.getResourceAsStream("readings.jsonl")),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(ReadingParser::parse).toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path write(ExportFormat format, Filter filter) throws IOException {
    Path file = folder.resolve("events." + format);
    new Export(Export.What.EVENTS, format, filter, false).write(readings(), file);
    return file;
  }

  private static List<String> csvIds(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().map(row -> row.getField("id")).toList();
    }
  }

  @Test
  void theSameFilterGivesTheSameRowsInEveryFormat() throws IOException, SQLException {
    List<String> ids = csvIds(write(ExportFormat.CSV, ACCUSED_BY_THE_OUTLET));
    assertThat(ids).isNotEmpty().allMatch(id -> id.contains("#e"));
    assertThat(jsonIds(write(ExportFormat.JSONL, ACCUSED_BY_THE_OUTLET))).isEqualTo(ids);
    assertThat(jsonIds(write(ExportFormat.PLOVER, ACCUSED_BY_THE_OUTLET))).isEqualTo(ids);
    assertThat(parquetIds(write(ExportFormat.PARQUET, ACCUSED_BY_THE_OUTLET))).isEqualTo(ids);
    assertThat(geoIds(write(ExportFormat.GEOJSON, ACCUSED_BY_THE_OUTLET))).isEqualTo(ids);
    List<String[]> gdelt =
        Files.readAllLines(write(ExportFormat.GDELT, ACCUSED_BY_THE_OUTLET)).stream()
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(gdelt).extracting(row -> row[0]).isEqualTo(ids);
    assertThat(gdelt).allMatch(row -> row.length == 61);
  }

  @Test
  void aQueryGivesTheSameRowsInEveryFormatAndOnlyWhatItAdmits() throws IOException, SQLException {
    var query = QueryParser.parse("quad:\"Verbal Conflict\" voice:outlet -status:planned");
    List<String> ids = csvIds(write(ExportFormat.CSV, query));
    List<String> admitted =
        readings()
            .flatMap(reading ->
                Facts.of(reading).stream()
                    .filter(facts -> facts.scope() == Scope.EVENT && query.admits(facts))
                    .map(facts -> reading.dispatch().id() + "#" + facts.id()))
            .toList();

    assertThat(ids).isNotEmpty().isEqualTo(admitted);
    assertThat(jsonIds(write(ExportFormat.JSONL, query))).isEqualTo(ids);
    assertThat(jsonIds(write(ExportFormat.PLOVER, query))).isEqualTo(ids);
    assertThat(parquetIds(write(ExportFormat.PARQUET, query))).isEqualTo(ids);
    assertThat(geoIds(write(ExportFormat.GEOJSON, query))).isEqualTo(ids);
    assertThat(Files.readAllLines(write(ExportFormat.GDELT, query)))
        .extracting(line -> line.split("\t", -1)[0])
        .isEqualTo(ids);
  }

  private Path write(ExportFormat format, org.rapporteur.archive.search.Filter query)
      throws IOException {
    Path file = folder.resolve("queried." + format);
    new Export(Export.What.EVENTS, format, Filter.NONE, false, query).write(readings(), file);
    return file;
  }

  private static List<String> jsonIds(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> JsonMapper.shared().readTree(line).path("id").asString())
        .toList();
  }

  private static List<String> geoIds(Path file) throws IOException {
    JsonNode collection = JsonMapper.shared().readTree(Files.readString(file));
    List<String> ids = new ArrayList<>();
    collection
        .path("features")
        .forEach(feature -> ids.add(feature.at("/properties/id").asString()));
    return ids;
  }

  private static List<String> parquetIds(Path file) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var statement = database.createStatement();
        var rows = statement.executeQuery("SELECT id FROM read_parquet('%s')".formatted(file))) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  @Test
  void whatIsAskedMustHoldOfTheSameEvent() throws IOException {
    Filter nobody =
        new Filter(
            Set.of(EventType.ASSAULT), Set.of(), null, "no such actor", null, null, null, null, 0);
    assertThat(csvIds(write(ExportFormat.CSV, nobody))).isEmpty();
    Filter british = new Filter(Set.of(), Set.of(), null, "GBR", null, null, null, null, 0);
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(write(ExportFormat.CSV, british))) {
      assertThat(rows.stream().map(row -> row.getField("actor_countries")))
          .isNotEmpty()
          .allMatch(countries -> countries.contains("GBR"));
    }
  }

  @Test
  void everyTableIsWrittenAndTheManifestCountsItsRows() throws IOException {
    for (Export.What what : Export.What.values()) {
      Path file = folder.resolve(what + ".csv");
      long rows = new Export(what, ExportFormat.CSV, Filter.NONE, false).write(readings(), file);
      JsonNode manifest =
          JsonMapper.shared()
              .readTree(Files.readString(folder.resolve(what + ".csv.manifest.json")));
      assertThat(csvIds(file)).hasSize((int) rows).doesNotHaveDuplicates();
      assertThat(manifest.path("rows").asLong()).isEqualTo(rows);
    }
  }

  @Test
  void aFormulaIsMarkedWhenASpreadsheetIsToReadIt() throws IOException {
    Path file = folder.resolve("x.csv");
    try (var writer = DelimitedWriter.csv(Files.newOutputStream(file), List.of("a"), true)) {
      writer.write(List.of("=1+1"));
      writer.write(List.of(-2.0));
    }
    assertThat(Files.readString(file)).isEqualTo("a\r\n'=1+1\r\n-2\r\n");
  }

  @Test
  void aShapeThatHoldsEventsAloneTakesNothingElse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Export(Export.What.FIGURES, ExportFormat.GDELT, Filter.NONE, false))
        .withMessageContaining("events alone");
  }
}
