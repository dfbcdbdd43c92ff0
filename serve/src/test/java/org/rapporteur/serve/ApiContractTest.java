package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The API answers as openapi.yaml says.
class ApiContractTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static OpenRoom room;

  @BeforeAll
  static void open() {
    room = OpenRoom.withExamples();
  }

  @AfterAll
  static void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/dispatches, Dispatches",
    "/api/events, Events",
    "/api/events?type=CONSULT&page=1, Events",
    "/api/statements, Statements",
    "/api/figures, Figures",
    "/api/journeys, Journeys",
    "/api/journeys?traveller=nobody, Journeys",
    "/api/stories, Stories",
    "/api/actors, Actors",
    "/api/search?q=minister, Hits",
    "/api/search?q=type:CONSULT, Hits",
    "/api/dispatches/2018-03-17-moscow, Reading",
  })
  void answersAreAsSpecified(String path, String response) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Contract.errors(answer.body(), response)).isEmpty();
  }

  @Test
  void actorOfAListCanBeAskedFor() throws Exception {
    JsonNode first = JSON.readTree(get("/api/actors").body()).get("items").get(0);
    HttpResponse<String> answer = get("/api/actors/" + first.at("/value/key").stringValue());

    assertThat(Contract.errors(answer.body(), "Actor")).isEmpty();
  }

  @Test
  void storyOfAListCanBeAskedFor() throws Exception {
    JsonNode first = JSON.readTree(get("/api/stories").body()).get("items").get(0);
    HttpResponse<String> answer = get("/api/stories/" + first.get("number"));

    assertThat(Contract.errors(answer.body(), "Story")).isEmpty();
    assertThat(JSON.readTree(answer.body()).get("dispatches").size())
        .isEqualTo(first.get("dispatches").intValue());
  }

  @Test
  void queryThatIsNotUnderstoodIsRefusedWithAdvice() throws Exception {
    HttpResponse<String> answer = get("/api/search?q=type:DANCE");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("DANCE");
  }

  @Test
  void everySpecifiedPathAnswers() throws Exception {
    for (String path : Contract.specification().get("paths").propertyNames()) {
      boolean asked =
          path.contains("{")
              || path.equals("/api/read")
              || path.equals("/api/arrivals")
              || path.equals("/sbom.json");
      if (!asked) {
        assertThat(get(path + "?q=x").statusCode()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void problemsAreProblemJson() throws Exception {
    HttpResponse<String> answer = get("/api/dispatches/nothing");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Contract.errors(answer.body(), "Problem")).isEmpty();
  }

  @Test
  void textIsReadAndItsReadingReturned() throws Exception {
    HttpResponse<String> answer =
        post("{\"text\": \"The minister said on Monday that talks would resume.\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(answer.body()).get("statements").size()).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{}|422", "[1]|400", "{'text':'x','published':'yesterday'}|422"})
  void unreadableRequestsAreRefused(String body, int status) throws Exception {
    assertThat(post(body.replace('\'', '"')).statusCode()).isEqualTo(status);
  }

  @Test
  void unchangedAnswerIsNotSentAgain() throws Exception {
    String tag = get("/api/events").headers().firstValue("ETag").orElseThrow();
    HttpRequest again =
        HttpRequest.newBuilder(URI.create(room.at("/api/events")))
            .header("If-None-Match", tag)
            .build();

    assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @Test
  void exportHoldsWhatTheListCounts() throws Exception {
    int total = JSON.readTree(get("/api/events?type=CONSULT").body()).get("total").intValue();

    assertThat(get("/events.jsonl?type=CONSULT").body().lines().count()).isEqualTo(total);
    assertThat(total).isPositive();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(room.at(path))).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(room.at("/api/read")))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}
