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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.search.Search;
import org.rapporteur.archive.search.Wording;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingParser;
import org.rapporteur.tables.query.Facts;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.QueryParser;
import org.rapporteur.tables.query.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {

  private static final String ACCUSED_BY_THE_OUTLET = "type:ACCUSE,CONSULT voice:outlet";

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

  private Path write(ExportFormat format, String query) throws IOException {
    Path file = folder.resolve("events." + format);
    new Export(What.EVENTS, format, QueryParser.parse(query), false).write(readings(), file);
    return file;
  }

  private static List<String> csvIds(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().map(row -> row.getField("id")).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ACCUSED_BY_THE_OUTLET,
        "quad:\"Verbal Conflict\" voice:outlet -status:planned",
        "-recipient:* actor:*",
        "speaker:* type:ACCUSE",
        "confidence:0.6 place:* -status:denied",
        "Moscow type:ACCUSE"
      })
  void theSameFilterGivesTheSameRowsInEveryFormat(String query) throws IOException, SQLException {
    List<String> ids = csvIds(write(ExportFormat.CSV, query));

    assertThat(ids).isNotEmpty().isEqualTo(admitted(query));
    assertThat(jsonIds(write(ExportFormat.JSONL, query))).isEqualTo(ids);
    assertThat(jsonIds(write(ExportFormat.PLOVER, query))).isEqualTo(ids);
    assertThat(parquetIds(write(ExportFormat.PARQUET, query))).isEqualTo(ids);
    assertThat(geoIds(write(ExportFormat.GEOJSON, query))).isEqualTo(ids);
    assertThat(tabbed(write(ExportFormat.GDELT, query))).extracting(row -> row[0]).isEqualTo(ids);
  }

  private static List<String> admitted(String query) {
    Filter filter = QueryParser.parse(query);
    return readings()
        .filter(reading -> filter.admitsDispatch(Facts.of(reading)))
        .filter(new Wording(filter))
        .flatMap(reading ->
            Facts.of(reading).stream()
                .filter(facts -> facts.scope() == Scope.EVENT && filter.admits(facts))
                .map(facts -> reading.dispatch().id() + "#" + facts.id()))
        .toList();
  }

  private static List<String[]> tabbed(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
  }

  @Test
  void anArchiveGivesTheSameRowsAsItsReadingsAndAsSearch() throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"));
        Search search = Search.open(archive)) {
      readings().forEach(archive::add);
      search.catchUp();
      for (String query : List.of(ACCUSED_BY_THE_OUTLET, "Moscow -recipient:*", "")) {
        Path file = folder.resolve("of-archive.csv");
        Filter filter = QueryParser.parse(query);
        new Export(What.EVENTS, ExportFormat.CSV, filter, false).write(archive, file);

        assertThat(csvIds(file)).isEqualTo(csvIds(write(ExportFormat.CSV, query)));
        assertThat(csvIds(file).stream().map(id -> id.replaceFirst("#.*", "")).distinct())
            .containsExactlyInAnyOrderElementsOf(search.dispatches(filter));
      }
    }
  }

  @Test
  void gdeltHasItsColumns() throws IOException {
    assertThat(tabbed(write(ExportFormat.GDELT, ""))).allMatch(row -> row.length == 61);
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
    assertThat(csvIds(write(ExportFormat.CSV, "type:ASSAULT actor:\"no such actor\""))).isEmpty();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(write(ExportFormat.CSV, "actor:GBR"))) {
      assertThat(rows.stream().map(row -> row.getField("actor_countries")))
          .isNotEmpty()
          .allMatch(countries -> countries.contains("GBR"));
    }
  }

  @Test
  void everyTableIsWrittenAndTheManifestCountsItsRows() throws IOException {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      readings().forEach(archive::add);
      for (What what : What.values()) {
        Path file = folder.resolve(what + ".csv");
        long rows =
            new Export(what, ExportFormat.CSV, Filter.ALL, false).write(archive, file).rows();
        JsonNode manifest =
            JsonMapper.shared()
                .readTree(Files.readString(folder.resolve(what + ".csv.manifest.json")));
        assertThat(csvIds(file)).as(what.name()).hasSize((int) rows).doesNotHaveDuplicates();
        assertThat(manifest.path("rows").asLong()).isEqualTo(rows);
      }
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
        .isThrownBy(() -> new Export(What.FIGURES, ExportFormat.GDELT, Filter.ALL, false))
        .withMessage("gdelt holds no figures; it holds events");
  }
}
