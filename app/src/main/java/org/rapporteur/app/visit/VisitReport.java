package org.rapporteur.app.visit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// What readers waited for.
///
/// @param answers to all of them, in no order
/// @param always the files that every page needs
/// @param assets the bytes over the wire of all files that pages need
/// @param seconds that the visit took
public record VisitReport(
    Visit visit,
    List<Answer> answers,
    Set<String> always,
    Map<String, Long> assets,
    double seconds) {

  public VisitReport {
    answers = List.copyOf(answers);
    always = Set.copyOf(always);
    assets = Map.copyOf(assets);
  }

  /// Returns how many pages were not answered, or with an error.
  public long errors() {
    return answers.stream().filter(answer -> !answer.good()).count();
  }

  /// Returns the report as a table, a line for each kind of page; times in milliseconds, weights in
  /// kilobytes (1,000 bytes) over the wire.
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%d readers, %.0f s, a pause of %.1f s: %,d pages, %.1f a second, %d errors%n%n",
            visit.readers(),
            seconds,
            visit.pause(),
            answers.size(),
            answers.size() / seconds,
            errors()));
    table.append("                          pages errors  first byte p50/p95/p99");
    table.append("         whole p50/p95/p99   largest    with all\n");
    Map<String, List<Answer>> byKind =
        answers.stream()
            .collect(Collectors.groupingBy(Answer::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach((kind, those) -> table.append(line(kind, those)));
    return table.append(line("all", answers)).toString();
  }

  private String line(String kind, List<Answer> those) {
    return String.format(
        Locale.ROOT,
        "%-24s %6d %6d  %s  %s  %6.0f kB  %6.0f kB%n",
        kind,
        those.size(),
        those.stream().filter(answer -> !answer.good()).count(),
        percentiles(those, Answer::firstByte),
        percentiles(those, Answer::whole),
        those.stream().mapToLong(Answer::bytes).max().orElse(0) / 1e3,
        those.stream().mapToLong(this::weight).max().orElse(0) / 1e3);
  }

  private static String percentiles(List<Answer> those, ToDoubleFunction<Answer> time) {
    double[] sorted = those.stream().mapToDouble(time).sorted().toArray();
    return Arrays.stream(new double[] {0.5, 0.95, 0.99})
        .mapToObj(share -> String.format(Locale.ROOT, "%7.1f", at(sorted, share)))
        .collect(Collectors.joining(" "));
  }

  /// The smallest time within which that share of the pages came (nearest rank).
  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private long weight(Answer answer) {
    Set<String> needed = new HashSet<>(always);
    needed.addAll(answer.assets());
    return answer.bytes()
        + needed.stream().mapToLong(asset -> assets.getOrDefault(asset, 0L)).sum();
  }
}
