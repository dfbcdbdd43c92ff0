package org.rapporteur.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.fetch.Hosts;
import org.rapporteur.ingest.json.JsonTree;
import org.rapporteur.ingest.watch.NewsServer.Answer;

class WatchTest {

  static final Manners HASTY =
      new Manners(Duration.ofMillis(200), Duration.ZERO, Duration.ofDays(7));

  @TempDir private Path folder;

  private final List<String> heard = new ArrayList<>();
  private NewsServer server;

  @BeforeEach
  void start() throws IOException {
    server = new NewsServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void pagesOfAllFeedsAreKeptOnceWhateverTheirGuidsAndQueries()
      throws IOException, InterruptedException {
    server.putPage("/page/1", "Doha");
    server.putPage("/page/1?utm_source=x", "Doha");
    server.putPage("/page/2", "Oslo");
    server.putFeed("/feed/a", List.of("/page/1", "/page/2"));
    server.putFeed("/feed/b", List.of("/page/1?utm_source=x"));

    assertThat(once("/feed/a")).isEqualTo(2);
    assertThat(once("/feed/b")).isZero();
    assertThat(once("/feed/a", "/feed/b")).isZero();

    assertThat(dispatches())
        .extracting(d -> d.text("id").orElse(""))
        .containsExactly(server.address("/page/1"), server.address("/page/2"));
    assertThat(server.requests().stream().filter(path -> path.equals("/page/2"))).hasSize(1);
  }

  @Test
  void changedPageIsANewVersionComparedBySentence() throws IOException, InterruptedException {
    server.putPage("/page/1", "Doha");
    server.putFeed("/feed/a", List.of("/page/1"));
    once("/feed/a");
    String body = server.page("/page/1").replace("Paragraph 3 on Doha", "Paragraph three on Doha");
    server.put("/page/1", Answer.of(body));
    server.put(
        "/feed/a", Answer.of(server.page("/feed/a").replace("<title>/page", "<title>Update")));

    assertThat(once("/feed/a")).isEqualTo(1);
    assertThat(once("/feed/a")).isZero();

    JsonTree second = dispatches().getLast();
    assertThat(second.text("id")).hasValue(server.address("/page/1") + "#v2");
    assertThat(second.text("version")).hasValue("2");
    assertThat(second.values("removed"))
        .singleElement()
        .satisfies(sentence -> assertThat(sentence.text().orElse("")).startsWith("Paragraph 3"));
    assertThat(second.text("copy_of")).isEmpty();
  }

  @Test
  void copyOfAnotherOutletNamesItsOriginal() throws IOException, InterruptedException {
    server.putPage("/page/1", "Doha");
    String copied =
        server
            .page("/page/1")
            .replace("News of Doha", "Envoys meet")
            .replaceFirst("<p>.*?</p>", "");
    server.put("/page/2", Answer.of(copied));
    server.putFeed("/feed/a", List.of("/page/1", "/page/2"));

    once("/feed/a");

    assertThat(dispatches().getLast().text("copy_of")).hasValue(server.address("/page/1"));
  }

  @Test
  void pageThatFailsForNowIsFetchedLater() throws IOException, InterruptedException {
    server.put("/page/1", new Answer(503, "", Map.of()));
    server.putFeed("/feed/a", List.of("/page/1"));
    assertThat(once("/feed/a")).isZero();
    server.putPage("/page/1", "Doha");

    assertThat(once("/feed/a")).isEqualTo(1);
  }

  @Test
  void gapsAreRecordedOnceAndClosed() throws IOException, InterruptedException {
    server.put("/feed/a", new Answer(403, "", Map.of()));
    try (Watch watch = open()) {
      watch.once(List.of(server.address("/feed/a")));
      watch.once(List.of(server.address("/feed/a")));
      server.putFeed("/feed/a", List.of());
      watch.once(List.of(server.address("/feed/a")));
    }

    assertThat(Files.readAllLines(folder.resolve("gaps.tsv")))
        .satisfiesExactly(
            line -> assertThat(line).contains("/feed/a\tthe feed answers 403 since "),
            line -> assertThat(line).contains("/feed/a\tno longer: the feed answers 403"));
    assertThat(heard).hasSize(2);
  }

  @Test
  void whatRobotsForbidIsNotAskedFor() throws IOException, InterruptedException {
    server.put("/robots.txt", Answer.of("User-agent: *\nDisallow: /page/"));
    server.putPage("/page/1", "Doha");
    server.putFeed("/feed/a", List.of("/page/1"));

    assertThat(once("/feed/a")).isZero();
    assertThat(server.requests()).doesNotContain("/page/1");
    assertThat(heard).singleElement().asString().contains("robots.txt forbids it");
  }

  @Test
  void otherLanguagesAreKeptAndMarked() throws IOException, InterruptedException {
    String french =
        "<p>Le ministre des Affaires étrangères est arrivé samedi à Doha pour des entretiens sur le"
            + " cessez-le-feu, a déclaré son porte-parole, qui a refusé de donner plus de détails.</p>";
    server.put("/page/1", Answer.of("<html lang='en'><h1>Arrivée</h1>" + french.repeat(3)));
    server.putFeed("/feed/a", List.of("/page/1"));

    once("/feed/a");

    assertThat(dispatches())
        .singleElement()
        .satisfies(dispatch -> assertThat(dispatch.text("language")).hasValue("fr"));
  }

  @Test
  void halfALineIsCutOffAndFetchedAgain() throws IOException, InterruptedException {
    server.putPage("/page/1", "Doha");
    server.putPage("/page/2", "Oslo");
    server.putFeed("/feed/a", List.of("/page/1"));
    once("/feed/a");
    Files.writeString(files().getFirst(), "{\"id\":\"half", StandardOpenOption.APPEND);
    server.putFeed("/feed/a", List.of("/page/1", "/page/2"));

    assertThat(once("/feed/a")).isEqualTo(1);
    assertThat(dispatches()).hasSize(2);
  }

  @Test
  void folderIsWatchedIntoByOneProcess() throws IOException {
    try (Watch _ = open()) {
      assertThatIOException().isThrownBy(this::open).withMessageContaining("another process");
    }
  }

  @Test
  void serversAreLeftAloneForAsLongAsTheyAsk() {
    Instant now = Instant.parse("2024-05-04T10:00:00Z");

    assertThat(RetryAfter.read("120", now)).hasValue(Duration.ofMinutes(2));
    assertThat(RetryAfter.read("Sat, 04 May 2024 11:00:00 GMT", now)).hasValue(Duration.ofHours(1));
    assertThat(RetryAfter.read("999999999", now)).hasValue(Duration.ofDays(1));
    assertThat(RetryAfter.read("soon", now)).isEmpty();
    assertThat(Manners.USUAL.next(0, new Random(1)))
        .isBetween(Duration.ofMinutes(12), Duration.ofMinutes(18));
    assertThat(Manners.USUAL.next(3, new Random(1))).isGreaterThan(Duration.ofMinutes(90));
    assertThat(Manners.USUAL.next(60, new Random(1))).isLessThan(Duration.ofHours(29));
  }

  private int once(String... feeds) throws IOException, InterruptedException {
    try (Watch watch = open()) {
      return watch.once(Stream.of(feeds).map(server::address).toList());
    }
  }

  private Watch open() throws IOException {
    return Watch.open(folder, Hosts.anywhere(), HASTY, heard::add);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private List<JsonTree> dispatches() throws IOException {
    List<JsonTree> dispatches = new ArrayList<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        dispatches.add(JsonTree.parse(line).orElseThrow());
      }
    }
    return dispatches;
  }
}
