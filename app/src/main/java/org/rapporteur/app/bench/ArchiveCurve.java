package org.rapporteur.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.search.Order;
import org.rapporteur.archive.search.Search;
import org.rapporteur.archive.story.StoryBook;
import org.rapporteur.model.Dispatch;
import org.rapporteur.render.json.ReadingParser;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.QueryParser;

/// Grows an archive of synthetic dispatches and measures it at several sizes: what another dispatch
/// costs, and what a question costs.
///
/// Times are those of the processor, so that they hold on a machine on which others work too; what
/// a disk makes one wait is not in them.
public final class ArchiveCurve {

  private static final int ROUNDS = 5;
  private static final int PAGE = 10;
  private static final double MEGABYTE = 1e6;

  /// Questions that need no word of the corpus.
  private static final List<String> BY_FIELD =
      List.of(
          "type:ASSAULT voice:outlet",
          "attitude:denies",
          "type:CONSULT status:planned",
          "speaker:president attitude:says",
          "figure:killed at-least:10",
          "near:38.9,-77.0,100km",
          "country:usa quad:4",
          "term:regime");

  private final Path folder;
  private final List<String> base;
  private final Variation variation;
  private long added;
  private long textBytes;

  /// @param folder of the archive that is made
  /// @param base readings, each a line of JSON
  public ArchiveCurve(Path folder, List<String> base) {
    this.folder = folder;
    this.base = List.copyOf(base);
    this.variation =
        new Variation(
            base.stream().map(line -> ReadingParser.parse(line).dispatch().text()).toList());
  }

  /// What was measured at one size. Rates are those of what was added since the size before, for a
  /// second of one core.
  ///
  /// @param dispatches in the archive
  /// @param addRate added a second
  /// @param indexRate indexed a second
  /// @param storyRate put into stories a second
  /// @param text megabytes (a million bytes) of the dispatches' texts in UTF-8
  /// @param database megabytes of the database, with stories and its write-ahead log (4 MB)
  /// @param index megabytes of the search index
  /// @param median milliseconds of the processor for a search with its first page
  /// @param p95 milliseconds that one in twenty takes longer than
  /// @param facets the same with facets
  public record Point(
      long dispatches,
      double addRate,
      double indexRate,
      double storyRate,
      double text,
      double database,
      double index,
      double median,
      double p95,
      double facets) {

    /// Names the columns of [#row].
    public static final String HEAD =
        "dispatches\tadded/s\tindexed/s\tgrouped/s\ttext MB\tdatabase MB\tindex MB\ttimes text"
            + "\tsearch p50 ms\tp95 ms\tp95 with facets ms";

    public String row() {
      return String.format(
          Locale.ROOT,
          "%d\t%.0f\t%.0f\t%.0f\t%.1f\t%.1f\t%.1f\t%.2f\t%.1f\t%.1f\t%.1f",
          dispatches,
          addRate,
          indexRate,
          storyRate,
          text,
          database,
          index,
          (database + index) / text,
          median,
          p95,
          facets);
    }
  }

  /// Grows the archive to a size, and measures it there.
  public Point grow(long size) {
    long before = added;
    try (Archive archive = Archive.open(folder)) {
      double adding = add(archive, size);
      long begun = processTime();
      try (Search search = Search.open(archive)) {
        double indexing = seconds(processTime() - begun);
        begun = processTime();
        StoryBook.open(archive).list();
        double grouping = seconds(processTime() - begun);
        List<Double> plain = search(search, false);
        double p95Faceted = percentile(search(search, true), 95);
        double index = megabytes(folder.resolve("index"));
        return new Point(
            added,
            (added - before) / adding,
            (added - before) / indexing,
            (added - before) / grouping,
            textBytes / MEGABYTE,
            megabytes(folder) - index,
            index,
            percentile(plain, 50),
            percentile(plain, 95),
            p95Faceted);
      }
    }
  }

  /// Returns the seconds that adding took, making the readings not counted.
  private double add(Archive archive, long size) {
    double seconds = 0;
    for (; added < size; added++) {
      String line = base.get((int) (added % base.size()));
      String varied = variation.vary(line, (int) (added / base.size()));
      Dispatch dispatch = ReadingParser.parse(varied).dispatch();
      textBytes += dispatch.text().getBytes(StandardCharsets.UTF_8).length;
      long begun = threadTime();
      archive.add(dispatch, varied);
      seconds += seconds(threadTime() - begun);
    }
    return seconds;
  }

  /// Returns the milliseconds that each search took, after a round that is not counted.
  private List<Double> search(Search search, boolean facets) {
    List<Double> milliseconds = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (String query : queries()) {
        Filter filter = QueryParser.parse(query);
        Order order = filter.words().isEmpty() ? Order.NEWEST : Order.RELEVANCE;
        long begun = threadTime();
        search.find(filter, order, PAGE, null, facets);
        if (round > 0) {
          milliseconds.add(seconds(threadTime() - begun) * 1000);
        }
      }
    }
    return milliseconds;
  }

  /// Frequent and rare words, pairs of them, and fields.
  private List<String> queries() {
    List<String> words = variation.frequent();
    List<String> queries = new ArrayList<>(BY_FIELD);
    for (int rank = 4; 2 * rank < words.size(); rank *= 3) {
      queries.add(words.get(rank));
      queries.add(words.get(rank) + " " + words.get(2 * rank));
    }
    return queries;
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / 1e9;
  }

  /// Returns the nanoseconds that this thread has had a core.
  private static long threadTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// Returns the nanoseconds that all threads have had a core, in coarse steps.
  private static long processTime() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * percent / 100);
  }

  private static double megabytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / MEGABYTE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
