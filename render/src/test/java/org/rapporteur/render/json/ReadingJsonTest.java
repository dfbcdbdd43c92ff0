package org.rapporteur.render.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.render.SampleReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static Reading empty(String text) {
    var annotated =
        new AnnotatedDispatch(Dispatch.of("x", text), List.of(), List.of(), List.of(), List.of());
    var resolved =
        new ResolvedDispatch(
            annotated, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    var findings = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Reading(
        resolved, findings, new EngineStamp("0.1.0", new TreeMap<>(), new TreeMap<>()));
  }

  @Test
  void everyPartOfAReadingKeepsTheSchema() {
    assertThat(ReadingSchema.violations(ReadingJson.line(SampleReading.reading()))).isEmpty();
    assertThat(ReadingSchema.violations(ReadingJson.line(empty("")))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    String line = ReadingJson.line(empty(""));
    assertThat(ReadingSchema.violations(line.replace("\"url\":", "\"link\":"))).isNotEmpty();
    assertThat(ReadingSchema.violations(line.replace("\"mentions\":[]", "\"mentions\":null")))
        .isNotEmpty();
  }

  @Test
  void keysKeepTheOrderOfTheContract() {
    JsonNode reading = JSON.readTree(ReadingJson.line(SampleReading.reading()));
    assertThat(reading.propertyNames())
        .containsExactly(
            "schema",
            "dispatch",
            "mentions",
            "actors",
            "places",
            "dates",
            "statements",
            "events",
            "figures",
            "journeys",
            "terms",
            "warnings",
            "engine");
    assertThat(reading.at("/events/0").propertyNames())
        .containsExactly(
            "id",
            "type",
            "mode",
            "contexts",
            "quad",
            "cameo",
            "score",
            "actors",
            "recipients",
            "roles",
            "place",
            "date",
            "status",
            "denied_by",
            "voice",
            "mentions",
            "why",
            "confidence");
  }

  @Test
  void valuesAreWrittenAsTheContractSays() {
    String line = ReadingJson.line(SampleReading.reading());
    assertThat(line)
        .contains("\"basis\":\"governing clause\"")
        .contains("\"quad\":1")
        .contains("\"lower\":12,\"upper\":null")
        .contains("\"qualifier\":\"at_least\"")
        .contains("\"published\":\"2024-05-05T08:00:00+02:00\"")
        .contains("\"voice\":{\"kind\":\"outlet\"}")
        .contains("\"voice\":{\"kind\":\"statement\",\"id\":\"s2\"}")
        .contains("\"outlet\":\"Radio Delta\",\"statement\":\"s3\"")
        .contains("\"confidence\":0.9877")
        .contains("\"denied_by\":[\"s4\"]");
  }

  @Test
  void everyQuotedSpanQuotesTheText() {
    JsonNode reading = JSON.readTree(ReadingJson.line(SampleReading.reading()));
    String text = reading.at("/dispatch/text").asString();
    List<JsonNode> quoted = reading.findParents("start");
    assertThat(quoted).hasSizeGreaterThan(10);
    for (JsonNode node : quoted) {
      if (node.has("text")) {
        assertThat(text.substring(node.get("start").asInt(), node.get("end").asInt()))
            .isEqualTo(node.get("text").asString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "a\udc00b", "😀", "x\u2028y\u2029z\u0085", "\u0000\n\t\"\\"})
  void oddTextStaysOneLineOfValidUtf8AndComesBack(String text) {
    String line = ReadingJson.line(empty(text));
    assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
    assertThat(line.codePoints().filter(c -> c < ' ' || c == 0x2028 || c == 0x85)).isEmpty();
    assertThat(JSON.readTree(line).at("/dispatch/text").asString()).isEqualTo(text);
  }

  @Test
  void randomTextComesBackAndGivesTheSameBytesTwice() {
    for (long seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      random.ints(200, 0, 0x10000).forEach(unit -> text.append((char) unit));
      String line = ReadingJson.line(empty(text.toString()));
      assertThat(ReadingJson.line(empty(text.toString()))).as("seed %d", seed).isEqualTo(line);
      String back = new String(line.getBytes(UTF_8), UTF_8);
      assertThat(JSON.readTree(back).at("/dispatch/text").asString())
          .as("seed %d", seed)
          .isEqualTo(text.toString());
    }
  }

  @Test
  void aTurkishMachineWritesTheSameLine() {
    String line = ReadingJson.line(SampleReading.reading());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ReadingJson.line(SampleReading.reading())).isEqualTo(line);
    } finally {
      Locale.setDefault(before);
    }
  }
}
