package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.archive.access.Role;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Corrections through the API.
class CorrectionsApiTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  private KeptRoom room;

  @BeforeEach
  void open() {
    room = KeptRoom.open(folder, KeptRoom.VISIT);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static String change(String change, String finding, String rest) {
    return """
    {"dispatch":"visit","change":"%s","finding":"%s","author":"Eve","id":"x"%s}\
    """
        .formatted(change, finding, rest);
  }

  private Reading present() {
    return room.archive().find("visit").orElseThrow();
  }

  @Test
  void correctionHoldsAtOnceAndIsUndone() {
    HttpResponse<String> made =
        room.post(
            "/api/corrections",
            change("replace", "s1", ",\"values\":{\"attitude\":\"denies\"},\"reason\":\"so\""),
            null);

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(Contract.errors(made.body(), "Correction")).isEmpty();
    JsonNode correction = JSON.readTree(made.body());
    assertThat(correction.get("author").stringValue()).isEqualTo(System.getProperty("user.name"));
    assertThat(correction.get("state").stringValue()).isEqualTo("holds");
    assertThat(present().findings().statements().getFirst().attitude()).isEqualTo(Attitude.DENIES);
    assertThat(room.get("/api/dispatches/visit", null).body()).contains("\"denies\"");

    String path = made.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> undone = room.post(path + "/undo", "{\"reason\":\"no\"}", null);
    assertThat(undone.statusCode()).isEqualTo(201);
    assertThat(Contract.errors(undone.body(), "Correction")).isEmpty();
    assertThat(present().findings().statements().getFirst().attitude()).isEqualTo(Attitude.SAYS);
    assertThat(room.post(path + "/undo", "{}", null).statusCode()).isEqualTo(409);
    assertThat(JSON.readTree(room.get(path, null).body()).get("state").stringValue())
        .isEqualTo("undone");
  }

  @Test
  void listsAreAsSpecified() {
    room.post("/api/corrections", change("approve", "s1", ""), null);
    room.post("/api/corrections", change("reject", "f1", ""), null);

    String list = room.get("/api/corrections?dispatch=visit", null).body();
    assertThat(Contract.errors(list, "Corrections")).isEmpty();
    assertThat(JSON.readTree(list).get("total").intValue()).isEqualTo(2);
  }

  @Test
  void queueHoldsWhatNobodyDecided() throws InterruptedException {
    String queue = room.get("/api/review?kind=statement", null).body();
    while (!queue.contains("\"s1\"")) {
      Thread.sleep(20);
      queue = room.get("/api/review?kind=statement", null).body();
    }
    assertThat(Contract.errors(queue, "Review")).isEmpty();
    room.post("/api/corrections", change("approve", "s1", ""), null);
    assertThat(room.get("/api/review?kind=statement", null).body()).doesNotContain("\"s1\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'dispatch':'visit','change':'reject','finding':'e99'}|422",
        "{'dispatch':'nowhere','change':'reject','finding':'e1'}|422",
        "{'dispatch':'visit','change':'replace','finding':'s1','values':{'attitude':'sings'}}|422",
        "{'dispatch':'visit','change':'undo','correction':'x'}|400",
        "{'dispatch':'visit'}|422",
        "[]|400",
      })
  void whatDoesNotFitIsRefusedAndNotKept(String body, int status) {
    HttpResponse<String> answer = room.post("/api/corrections", body.replace('\'', '"'), null);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Contract.errors(answer.body(), "Problem")).isEmpty();
    assertThat(room.archive().corrections()).isEmpty();
  }

  @Test
  void tooLongACorrectionIsRefused() {
    String reason = ",\"reason\":\"%s\"".formatted("x".repeat(70_000));
    assertThat(room.post("/api/corrections", change("reject", "s1", reason), null).statusCode())
        .isEqualTo(413);
  }

  @Test
  void onlyAnEditorCorrectsAndTheTokenNamesTheAuthor() {
    String reader = room.token("Rolf", Role.READER);
    String editor = room.token("Edda", Role.EDITOR);
    room.close();
    room = KeptRoom.open(folder);

    String body = change("approve", "s1", "");
    assertThat(room.post("/api/corrections", body, null).statusCode()).isEqualTo(401);
    assertThat(room.post("/api/corrections", body, reader).statusCode()).isEqualTo(403);
    HttpResponse<String> made = room.post("/api/corrections", body, editor);
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(JSON.readTree(made.body()).get("author").stringValue()).isEqualTo("Edda");
    assertThat(room.get("/api/corrections", reader).statusCode()).isEqualTo(200);
    assertThat(room.archive().audit().entries())
        .filteredOn(entry -> entry.kind().equals("correction"))
        .singleElement()
        .extracting(entry -> entry.who())
        .isEqualTo("Edda");
  }
}
