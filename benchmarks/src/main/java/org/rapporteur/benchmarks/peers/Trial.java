package org.rapporteur.benchmarks.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.bench.Machine;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.AttributionScore;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.model.Dispatch;

/// What one reader does on the articles, and on gold attributions where there are some.
///
/// @param warmUp how many articles are read before the clock runs
/// @param gold PolNeAR's form, as for `evaluate attribution`; null when none is to be scored
record Trial(List<Dispatch> articles, int warmUp, int threads, @Nullable Path gold) {

  private static final double NANOSECONDS = 1e9;

  /// What was read, text by text: nothing where the reader failed.
  private record Read(List<List<AttributionSpans>> statements, int failed) {}

  /// Returns the figures by name.
  Map<String, Object> of(Candidate candidate) {
    Reader reader = candidate.open();
    readAll(reader, articles.subList(0, Math.min(warmUp, articles.size())));
    long begun = System.nanoTime();
    Read read = readAll(reader, articles);
    double seconds = (System.nanoTime() - begun) / NANOSECONDS;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("seconds", seconds);
    figures.put("words_per_second", words() / seconds);
    figures.put("failed", read.failed());
    figures.put("peak_megabytes", Machine.peakMegabytes());
    if (gold != null) {
      figures.putAll(scores(reader, JsonRow.read(gold)));
    }
    return figures;
  }

  long words() {
    return articles.stream()
        .mapToLong(article -> new StringTokenizer(article.text()).countTokens())
        .sum();
  }

  private Read readAll(Reader reader, List<Dispatch> dispatches) {
    List<Callable<List<AttributionSpans>>> tasks = new ArrayList<>();
    dispatches.forEach(dispatch -> tasks.add(() -> reader.read(dispatch)));
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<List<AttributionSpans>> statements = new ArrayList<>();
      int failed = 0;
      for (Future<List<AttributionSpans>> one : workers.invokeAll(tasks)) {
        boolean done = one.state() == Future.State.SUCCESS;
        statements.add(done ? one.resultNow() : List.of());
        failed += done ? 0 : 1;
      }
      return new Read(statements, failed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private Map<String, Object> scores(Reader reader, List<JsonRow> rows) {
    List<Dispatch> documents =
        rows.stream().map(row -> Dispatch.of(row.getText("id"), row.getText("text"))).toList();
    Read read = readAll(reader, documents);
    AttributionScore score = new AttributionScore(false);
    for (int i = 0; i < rows.size(); i++) {
      score.add(documents.get(i).text(), asked(rows.get(i)), read.statements().get(i));
    }
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("failed on gold", read.failed());
    score.scores().forEach(one -> scores.put(one.name(), one.value()));
    return scores;
  }

  private static List<AttributionSpans> asked(JsonRow document) {
    return document.rows("attributions").stream()
        .map(row ->
            new AttributionSpans(
                row.spans("source"), row.spans("cue"), row.spans("content"), row.isTrue("speech")))
        .toList();
  }
}
