package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.evaluate.metric.Ratio;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.ingest.copy.Copy;
import org.rapporteur.ingest.copy.CopyIndex;
import org.rapporteur.ingest.copy.Sketch;
import org.rapporteur.model.Dispatch;

/// Copies among the texts of a corpus, of which every second one is copied by a [Copyist] and comes
/// in again later.
///
/// A pair that is found among the corpus' own texts is no mistake when three shingles in ten of the
/// shorter one do stand in the other, counted in full: then it is a copy that the corpus brought
/// along.
final class CopyExam implements Exam {

  private static final long SEED = 7;
  private static final int SHORTEST = 100;
  private static final double REAL = 0.3;

  private final List<Dispatch> dispatches;
  private final List<String> headlines;

  /// One text as it comes in.
  ///
  /// @param origin the index of the corpus' text that it is or was made of
  /// @param copied whether it was made
  private record Arrival(String text, int origin, boolean copied) {}

  CopyExam(Path file) {
    List<JsonRow> rows =
        JsonRow.read(file).stream()
            .filter(row -> row.getText("text").split("\\s+").length >= SHORTEST)
            .toList();
    dispatches = rows.stream().map(row -> GoldDispatch.of(row, "published")).toList();
    headlines = rows.stream().map(row -> row.findText("title").orElse("News")).toList();
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  /// Nothing is read: copies are found among all texts at once.
  @Override
  public void answer(int index, Engine engine) {}

  private List<Arrival> arrivals() {
    SplittableRandom random = new SplittableRandom(SEED);
    Copyist copyist = new Copyist(SEED);
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < dispatches.size(); i++) {
      arrivals.add(new Arrival(dispatches.get(i).text(), i, false));
      int earlier = random.nextInt(i + 1);
      if (i % 2 == 1) {
        String headline = headlines.get(random.nextInt(headlines.size()));
        String text = copyist.copy(dispatches.get(earlier).text(), headline);
        arrivals.add(new Arrival(text, earlier, true));
      }
    }
    return arrivals;
  }

  @Override
  public List<Result> results() {
    List<Arrival> arrivals = arrivals();
    CopyIndex index = new CopyIndex();
    long right = 0;
    long found = 0;
    long begin = System.nanoTime();
    for (Arrival arrival : arrivals) {
      Optional<Copy> copy = index.add(Sketch.of(arrival.text()));
      if (copy.isPresent()) {
        Arrival original = arrivals.get(copy.get().original());
        boolean same = original.origin() == arrival.origin();
        right += same ? 1 : 0;
        found += same || !isRealCopy(arrival.text(), original.text()) ? 1 : 0;
      }
    }
    double micros = (System.nanoTime() - begin) / 1e3 / arrivals.size();
    long copies = arrivals.stream().filter(Arrival::copied).count();
    Ratio ratio = Ratio.of(right, found, copies);
    return List.of(
        new Result(
            "made-up copies",
            List.of(
                Score.percent("recall", ratio.recall()),
                Score.percent("precision", ratio.precision()),
                Score.count("copies", copies),
                Score.count("texts", arrivals.size()),
                Score.count("microseconds a text", Math.round(micros)),
                Score.count("bytes a text", index.bytes() / index.size()))));
  }

  private static boolean isRealCopy(String one, String other) {
    Set<List<String>> a = shingles(one);
    Set<List<String>> b = shingles(other);
    int least = Math.min(a.size(), b.size());
    a.retainAll(b);
    return a.size() >= REAL * least;
  }

  private static Set<List<String>> shingles(String text) {
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 4 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 4));
    }
    return shingles;
  }
}
