package org.rapporteur.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingParser;
import org.rapporteur.tables.Finding;
import org.rapporteur.tables.Tables;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.QueryParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the shapes of the field back, by a library of the field where there is one.
class ShapesTest {

  @TempDir private Path folder;

  private static List<Reading> readings() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ShapesTest.class.getResourceAsStream("readings.jsonl")),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(ReadingParser::parse).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path write(What what, ExportFormat format, String query) throws IOException {
    Path file = folder.resolve("export." + format);
    new Export(what, format, QueryParser.parse(query), false).write(readings().stream(), file);
    return file;
  }

  private static List<String> events(String query) {
    Filter filter = QueryParser.parse(query);
    return readings().stream()
        .flatMap(reading -> Tables.EVENTS.admitted(reading, filter))
        .map(Finding::id)
        .toList();
  }

  private static List<NamedCsvRecord> tabbed(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    }
  }

  @Test
  void icewsHasItsTwentyColumnsAndWhoSaysSoBehindThem() throws IOException {
    List<NamedCsvRecord> rows = tabbed(write(What.EVENTS, ExportFormat.ICEWS, "type:ACCUSE"));

    assertThat(rows)
        .extracting(row -> row.getField("Event ID"))
        .isNotEmpty()
        .isEqualTo(events("type:ACCUSE"));
    assertThat(rows.getFirst().getHeader().subList(0, 20))
        .startsWith("Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country")
        .endsWith("City", "District", "Province", "Country", "Latitude", "Longitude");
    assertThat(rows)
        .anySatisfy(row -> {
          assertThat(row.getField("Source Country")).isEqualTo("United Kingdom");
          assertThat(row.getField("CAMEO Code")).startsWith("11");
          assertThat(row.getField("Event Text")).isNotBlank();
          assertThat(row.getField("Voice")).isIn("outlet", "source", "removed");
        });
    assertThat(rows).allMatch(row -> Integer.parseInt(row.getField("Sentence Number")) > 0);
  }

  @Test
  void polecatHasItsFortyColumnsWithNoneForWhatIsNotKnown() throws IOException {
    List<NamedCsvRecord> rows = tabbed(write(What.EVENTS, ExportFormat.POLECAT, "status:denied"));

    assertThat(rows)
        .extracting(row -> row.getField("Event ID"))
        .isNotEmpty()
        .isEqualTo(events("status:denied"));
    List<String> header = rows.getFirst().getHeader();
    assertThat(header.subList(0, 40))
        .startsWith("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code")
        .endsWith("Story Locations", "Language", "Version");
    assertThat(header).doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> row.getField("Actor COW").equals("None"));
    assertThat(rows).allMatch(row -> row.getField("Status").equals("denied"));
  }

  @Test
  void followTheMoneyEntitiesReferToEntitiesOfTheSameFile() throws IOException {
    List<JsonNode> entities = jsonLines(write(What.EVENTS, ExportFormat.FTM, ""));
    List<String> ids = entities.stream().map(one -> one.path("id").asString()).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(
            entities.stream()
                .filter(one -> isOf(one, "Event"))
                .map(one -> one.path("id").asString()))
        .containsExactlyElementsOf(events(""));
    assertThat(entities)
        .extracting(one -> one.path("schema").asString())
        .contains("Article", "Person", "PublicBody");
    Set<String> known = new HashSet<>(ids);
    for (JsonNode event : entities) {
      for (String property : List.of("involved", "proof")) {
        event
            .path("properties")
            .path(property)
            .forEach(id -> assertThat(known).contains(id.asString()));
      }
      event
          .path("properties")
          .path("country")
          .forEach(country -> assertThat(country.asString()).matches("[a-z]{2}"));
    }
  }

  @Test
  void followTheMoneyMentionsAreTheActors() throws IOException {
    List<JsonNode> entities = jsonLines(write(What.ACTORS, ExportFormat.FTM, ""));
    Set<String> ids = new HashSet<>();
    entities.forEach(one -> ids.add(one.path("id").asString()));

    assertThat(entities.stream().filter(one -> isOf(one, "Mention")))
        .hasSize(readings().stream().mapToInt(one -> one.resolved().actors().size()).sum())
        .allMatch(one -> ids.contains(one.at("/properties/resolved/0").asString()))
        .allMatch(one -> ids.contains(one.at("/properties/document/0").asString()))
        .allMatch(one -> !one.at("/properties/name/0").asString().isBlank())
        .anyMatch(one -> one.at("/properties/detectedSchema/0").asString().equals("Person"));
  }

  private static boolean isOf(JsonNode entity, String schema) {
    return entity.path("schema").asString().equals(schema);
  }

  private static List<JsonNode> jsonLines(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(JsonMapper.shared()::readTree).toList();
  }

  @Test
  void jsonLdExpandsAndItsSelectorsQuoteTheText() throws IOException, JsonLdError {
    JsonArray nodes = expanded(write(What.STATEMENTS, ExportFormat.JSONLD, ""));
    String text = readings().getFirst().dispatch().text();
    int[] codePoints = text.codePoints().toArray();

    assertThat(ofType(nodes, "https://schema.org/NewsArticle")).hasSize(readings().size());
    assertThat(
            ofType(nodes, "https://schema.org/Quotation").size()
                + ofType(nodes, "https://schema.org/Claim").size())
        .isEqualTo(readings().stream().mapToInt(one -> one.findings().statements().size()).sum());
    List<JsonObject> annotations = ofType(nodes, "http://www.w3.org/ns/oa#Annotation");
    assertThat(annotations).isNotEmpty();
    for (JsonObject annotation : annotations) {
      JsonObject target =
          annotation.getJsonArray("http://www.w3.org/ns/oa#hasTarget").getJsonObject(0);
      JsonArray selectors = target.getJsonArray("http://www.w3.org/ns/oa#hasSelector");
      int start = (int) number(selectors.getJsonObject(1), "start");
      int end = (int) number(selectors.getJsonObject(1), "end");
      assertThat(value(selectors.getJsonObject(0), "exact"))
          .isEqualTo(new String(codePoints, start, end - start));
    }
  }

  @Test
  void jsonLdOfEventsHasAClaimARow() throws IOException, JsonLdError {
    JsonArray nodes = expanded(write(What.EVENTS, ExportFormat.JSONLD, "type:ACCUSE"));

    assertThat(ofType(nodes, "https://schema.org/Claim"))
        .extracting(node -> node.getString("@id"))
        .isEqualTo(
            events("type:ACCUSE").stream().map(id -> "urn:rapporteur:dispatch:" + id).toList());
    assertThat(ofType(nodes, "https://schema.org/Claim"))
        .allMatch(node -> node.containsKey("urn:rapporteur:term:voice"))
        .allMatch(node -> node.containsKey("urn:rapporteur:term:status"));
  }

  private static JsonArray expanded(Path file) throws IOException, JsonLdError {
    try (InputStream stream = Files.newInputStream(file)) {
      return JsonLd.expand(JsonDocument.of(stream)).get();
    }
  }

  private static List<JsonObject> ofType(JsonArray nodes, String type) {
    List<JsonObject> found = new ArrayList<>();
    for (JsonObject node : nodes.getValuesAs(JsonObject.class)) {
      if (node.getJsonArray("@type").getString(0).equals(type)) {
        found.add(node);
      }
    }
    return found;
  }

  private static String value(JsonObject node, String name) {
    return node.getJsonArray("http://www.w3.org/ns/oa#" + name)
        .getJsonObject(0)
        .getString("@value");
  }

  private static double number(JsonObject node, String name) {
    return node.getJsonArray("http://www.w3.org/ns/oa#" + name)
        .getJsonObject(0)
        .getJsonNumber("@value")
        .doubleValue();
  }

  @Test
  void aTimelineHasASlideAnEvent() throws IOException {
    JsonNode timeline =
        JsonMapper.shared()
            .readTree(Files.readString(write(What.EVENTS, ExportFormat.TIMELINE, "voice:source")));
    List<String> ids = new ArrayList<>();
    timeline.path("events").forEach(slide -> ids.add(slide.path("unique_id").asString()));

    assertThat(ids).isNotEmpty().isEqualTo(events("voice:source"));
    timeline
        .path("events")
        .forEach(slide -> {
          assertThat(slide.at("/start_date/year").asInt()).isBetween(1900, 2100);
          assertThat(slide.at("/text/headline").asString()).contains("according to");
        });
  }

  @Test
  void aSavedSearchIsAFeed() throws IOException, FeedException {
    Path file = write(What.READINGS, ExportFormat.RSS, "type:ACCUSE Moscow");
    SyndFeed feed;
    try (XmlReader reader = new XmlReader(file.toFile())) {
      feed = new SyndFeedInput().build(reader);
    }

    assertThat(feed.getTitle()).isEqualTo("Moscow type:accuse");
    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getEntries()).extracting(SyndEntry::getUri).contains("2018-03-17-moscow");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("Russia expels British diplomats in spy dispute");
    assertThat(entry.getPublishedDate()).isEqualTo("2018-03-17T00:00:00.000+0000");
    assertThat(entry.getCategories()).extracting(one -> one.getName()).contains("ACCUSE");
  }

  @Test
  void whatXmlCannotHoldIsLeftOutOfAFeed() throws IOException, FeedException {
    Path file = folder.resolve("odd.xml");
    try (var writer = new RssWriter(Files.newOutputStream(file), "a \u0000 & <b>")) {
      readings().stream()
          .flatMap(reading -> Tables.READINGS.admitted(reading, Filter.ALL))
          .forEach(row -> assertThat(written(writer, row)).isTrue());
    }
    try (XmlReader reader = new XmlReader(file.toFile())) {
      assertThat(new SyndFeedInput().build(reader).getTitle()).isEqualTo("a   & <b>");
    }
  }

  private static boolean written(RssWriter writer, Finding<Reading> row) {
    try {
      return writer.write(row);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
