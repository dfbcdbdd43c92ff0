package org.rapporteur.reference.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.actor.ActorTables;

class RefreshTest {

  /// Written by hand in the form in which the service answers for one office of one country.
  private static final String ANSWER =
      """
      person,name,aliases,code,title,start,startPrecision,end,endPrecision
      http://www.wikidata.org/entity/Q999999901,Ana Quill,"Anna Quill|Quill, Ana",FRA,\
      Minister of Foreign Affairs,2031-02-01T00:00:00Z,11,,
      http://www.wikidata.org/entity/Q999999902,Ben Oar,,FRA,\
      Minister of Foreign Affairs,2029-01-01T00:00:00Z,9,2031-02-01T00:00:00Z,11
      http://www.wikidata.org/entity/Q999999903,No Start,,FRA,Minister,,,,
      """;

  private static final String NOBODY =
      "person,name,aliases,code,title,start,startPrecision,end,endPrecision\n";

  @TempDir private Path folder;

  private final List<String> queries = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private int refusals;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sparql", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = URLDecoder.decode(form.substring("query=".length()), StandardCharsets.UTF_8);
    queries.add(query);
    if (refusals-- > 0) {
      exchange.getResponseHeaders().add("Retry-After", "0");
      exchange.sendResponseHeaders(429, -1);
    } else {
      boolean foreign = query.contains("wd:Q7330070");
      byte[] body = (foreign ? ANSWER : NOBODY).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private URI endpoint() {
    return URI.create("http://127.0.0.1:%d/sparql".formatted(server.getAddress().getPort()));
  }

  private Refresh refresh() {
    return Refresh.of(folder, List.of("FRA"));
  }

  private void run() {
    refresh().run(endpoint(), Duration.ZERO, (done, batch) -> {});
  }

  @Test
  void answersBecomeTablesThatCanBeLaidOverTheShippedOnes() {
    run();

    ActorTables tables = ActorTables.load(Additions.in(folder));

    assertThat(
            tables
                .persons()
                .holders("foreign-minister", "FRA", LocalDate.of(2030, 5, 1))
                .getFirst()
                .person()
                .name())
        .isEqualTo("Ben Oar");
    assertThat(tables.persons().named("Anna Quill")).hasSize(1);
    assertThat(tables.persons().find("wd:Q999999903")).isEmpty();
  }

  @Test
  void everyQuestionNamesItsOfficeAndItsCountries() {
    run();

    assertThat(queries).hasSameSizeAs(refresh().batches());
    assertThat(queries)
        .allSatisfy(query -> assertThat(query).contains("VALUES ?code { \"FRA\" }"))
        .noneSatisfy(query -> assertThat(query).contains("$"));
  }

  @Test
  void whatWasAnsweredIsNotAskedAgain() {
    run();
    int asked = queries.size();
    run();

    assertThat(queries).hasSize(asked);
    assertThat(refresh().batches()).allMatch(refresh()::isAnswered);
  }

  @Test
  void refusedQuestionIsAskedAgain() {
    refusals = 2;
    run();

    assertThat(queries).hasSize(refresh().batches().size() + 2);
  }

  @Test
  void serviceThatIsNotThereIsNamedAndWhatWasAnsweredIsKept() {
    URI gone = endpoint();
    server.stop(0);

    assertThatExceptionOfType(RefreshException.class)
        .isThrownBy(() -> refresh().run(gone, Duration.ZERO, (done, batch) -> {}))
        .withMessage(gone + " cannot be reached");
    assertThat(refresh().batches()).noneMatch(refresh()::isAnswered);
  }
}
