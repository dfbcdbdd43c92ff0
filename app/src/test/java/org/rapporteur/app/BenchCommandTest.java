package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluate.json.ReportJson;

class BenchCommandTest {

  @TempDir Path folder;

  @Test
  void everyStepAndTheDataAreReported() throws IOException {
    Session session = bench(articles("Talks went on.", "A truce held."), "--dispatches", "5");

    assertThat(session.exitCode()).isZero();
    Map<String, Object> report = ReportJson.read(folder.resolve("bench.json"));
    assertThat(report).containsEntry("dispatches", 5).containsEntry("words", 15);
    assertThat(report.get("figures"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsKeys("words_per_second", "p99_milliseconds", "share_extract", "share_render");
    assertThat(session.output()).contains("words per second", "articles.jsonl");
  }

  @Test
  void driftIsToldAgainstTheBaseline() throws IOException {
    Path articles = articles("Talks went on.");
    bench(articles, "--dispatches", "1");
    Path baseline = Files.move(folder.resolve("bench.json"), folder.resolve("old.json"));

    Session session = bench(articles, "--dispatches", "1", "--baseline", baseline.toString());

    assertThat(session.output()).contains("% of").contains("baseline: same data, same machine");
  }

  @Test
  void failureOfTheEngineIsCounted() throws IOException {
    Session session = bench(articles("FAIL"), "--dispatches", "2");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.output()).contains("2 failed");
  }

  private Session bench(Path articles, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "bench";
    arguments[1] = articles.toString();
    arguments[2] = "--report";
    arguments[3] = folder.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Session.of("", arguments);
  }

  private Path articles(String... texts) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String text : texts) {
      lines.append("{\"text\":\"%s\"}\n".formatted(text));
    }
    return Files.writeString(folder.resolve("articles.jsonl"), lines);
  }
}
