package org.rapporteur.evaluate.exam;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.ArticleScore;
import org.rapporteur.evaluate.metric.ArticleScore.Facts;
import org.rapporteur.ingest.page.Article;
import org.rapporteur.ingest.page.PageException;
import org.rapporteur.ingest.page.PageReader;
import org.rapporteur.model.Dispatch;

/// Saved news pages: `file` (beside the gold file, gzip or not) and what stands on them, as far as
/// the gold data says: `title`, `authors`, `date`, `body`.
final class ArticleExam implements Exam {

  private final Path goldFile;
  private final List<JsonRow> rows;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Facts> answers;
  private final PageReader reader = new PageReader();

  ArticleExam(Path file) {
    goldFile = file;
    rows = JsonRow.read(file);
    dispatches =
        rows.stream()
            .map(row -> Dispatch.of(row.getText("id"), row.findText("body").orElse("")))
            .toList();
    answers = new AtomicReferenceArray<>(rows.size());
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    JsonRow row = rows.get(index);
    try {
      byte[] page = page(row);
      Article article = reader.read(page, null, row.findText("url").orElse(null));
      answers.set(
          index,
          new Facts(
              Optional.ofNullable(article.title()),
              article.byline(),
              Optional.ofNullable(article.published()).map(time -> time.date().toString()),
              Optional.of(String.join("\n\n", article.paragraphs()))));
    } catch (PageException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] page(JsonRow row) {
    Path file = goldFile.resolveSibling(row.getText("file"));
    try (InputStream stream = Files.newInputStream(file)) {
      boolean zipped = file.toString().endsWith(".gz");
      return zipped ? new GZIPInputStream(stream).readAllBytes() : stream.readAllBytes();
    } catch (IOException e) {
      throw new GoldException(row.where() + ": " + file + " cannot be read", e);
    }
  }

  @Override
  public List<Result> results() {
    var score = new ArticleScore();
    for (int i = 0; i < rows.size(); i++) {
      Facts answer = answers.get(i);
      score.add(gold(rows.get(i)), answer == null ? Facts.NONE : answer);
    }
    List<Result> results = new ArrayList<>();
    add(results, "body", score.bodyScores());
    add(results, "title and authors", score.nameScores());
    add(results, "date", score.dateScores());
    return results;
  }

  private static void add(
      List<Result> results, String setting, List<org.rapporteur.evaluate.metric.Score> scores) {
    if (!scores.isEmpty()) {
      results.add(new Result(setting, scores));
    }
  }

  private static Facts gold(JsonRow row) {
    return new Facts(
        row.findText("title"),
        row.texts("authors"),
        row.findText("date").map(date -> date.substring(0, Math.min(10, date.length()))),
        row.findText("body"));
  }
}
