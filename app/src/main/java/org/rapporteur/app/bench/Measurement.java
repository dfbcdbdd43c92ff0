package org.rapporteur.app.bench;

import java.util.List;
import java.util.Map;

/// What one measured run gave.
///
/// @param threads how many read at a time
/// @param words of all dispatches, as white space separates them
/// @param failed dispatches on which the engine failed
/// @param seconds from the first dispatch to the last reading
/// @param latencies of each dispatch in milliseconds, sorted
/// @param steps seconds in each step, over all threads
/// @param padding which share of what the model computed was padding
/// @param peakMegabytes the most memory that was resident in the process; NaN when not known
public record Measurement(
    int threads,
    long words,
    long failed,
    double seconds,
    List<Double> latencies,
    Map<Step, Double> steps,
    double padding,
    double peakMegabytes) {

  public Measurement {
    latencies = latencies.stream().sorted().toList();
  }

  double wordsPerSecond() {
    return words / seconds;
  }

  double dispatchesPerSecond() {
    return latencies.size() / seconds;
  }

  /// Returns how many milliseconds `percent` of the dispatches took at most.
  double percentile(double percent) {
    if (latencies.isEmpty()) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(percent / 100 * latencies.size());
    return latencies.get(Math.max(rank, 1) - 1);
  }

  double share(Step step) {
    double all = steps.values().stream().mapToDouble(Double::doubleValue).sum();
    return all == 0 ? Double.NaN : steps.getOrDefault(step, 0.0) / all;
  }

  /// Returns the words that the same threads had read a second, had nothing but the model run.
  double modelWordsPerSecond() {
    return words / (steps.getOrDefault(Step.MODEL, 0.0) / threads);
  }
}
