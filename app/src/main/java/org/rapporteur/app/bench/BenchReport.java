package org.rapporteur.app.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EngineStamp;

/// A measurement with all that is needed to repeat it, as JSON and as a page.
///
/// @param data the name of what was read
/// @param sha256 of the texts that were read, in their order
/// @param start seconds from a process's start to its first reading; NaN when not known
public record BenchReport(
    String data,
    String sha256,
    Measurement measured,
    double start,
    Machine machine,
    EngineStamp engine) {

  private static final String FIGURES = "figures";

  /// Returns the report for a file.
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("data", data);
    json.put("sha256", sha256);
    json.put("dispatches", measured.latencies().size());
    json.put("words", measured.words());
    json.put("failed", measured.failed());
    json.put("threads", measured.threads());
    json.put(FIGURES, figures());
    json.put("machine", machine.json());
    json.put("version", engine.version());
    json.put("models", engine.models());
    json.put("reference_data", engine.referenceData());
    return json;
  }

  private Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    put(figures, "words_per_second", measured.wordsPerSecond());
    put(figures, "dispatches_per_second", measured.dispatchesPerSecond());
    put(figures, "p50_milliseconds", measured.percentile(50));
    put(figures, "p95_milliseconds", measured.percentile(95));
    put(figures, "p99_milliseconds", measured.percentile(99));
    put(figures, "model_alone_words_per_second", measured.modelWordsPerSecond());
    for (Step step : Step.values()) {
      put(figures, "share_" + step, measured.share(step));
    }
    put(figures, "padding", measured.padding());
    put(figures, "peak_megabytes", measured.peakMegabytes());
    put(figures, "start_seconds", start);
    return figures;
  }

  private static void put(Map<String, Double> figures, String name, double value) {
    if (Double.isFinite(value)) {
      figures.put(name, Math.round(value * 10_000) / 10_000.0);
    }
  }

  /// Returns the report for people, each figure with its drift where there is a baseline.
  ///
  /// @param baseline an earlier report's JSON; empty when there is none
  public String page(Map<String, Object> baseline) {
    var page = new StringBuilder();
    page.append(
        line(
            "%s: %,d dispatches, %,d words, %d threads, %d failed",
            data,
            measured.latencies().size(),
            measured.words(),
            measured.threads(),
            measured.failed()));
    page.append(
        line(
            "%s, %d cores, load %.1f; Java %s; data %s",
            machine.processor(),
            machine.cores(),
            machine.load(),
            machine.java(),
            sha256.substring(0, 12)));
    Object before = baseline.get(FIGURES);
    Map<?, ?> old = before instanceof Map<?, ?> map ? map : Map.of();
    figures()
        .forEach((name, value) ->
            page.append(
                line(
                    "%-30s %12s  %s",
                    name.replace('_', ' '), number(value), drift(old.get(name), value))));
    if (!old.isEmpty()) {
      page.append(comparability(baseline));
    }
    return page.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%,.0f", value);
  }

  private static String drift(@Nullable Object before, double now) {
    return before instanceof Number number && number.doubleValue() != 0
        ? String.format(
            Locale.ROOT,
            "%+.1f %% of %s",
            100 * (now / number.doubleValue() - 1),
            number(number.doubleValue()))
        : "";
  }

  /// Only the same texts on the same machine can tell that the program became faster or slower.
  private String comparability(Map<String, Object> baseline) {
    boolean sameData = sha256.equals(baseline.get("sha256"));
    boolean sameMachine =
        baseline.get("machine") instanceof Map<?, ?> other
            && machine.processor().equals(other.get("processor"))
            && Integer.valueOf(machine.cores()).equals(other.get("cores"));
    return line(
        "baseline: %s data, %s machine; only shares and padding compare across machines",
        sameData ? "same" : "other", sameMachine ? "same" : "other");
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }
}
