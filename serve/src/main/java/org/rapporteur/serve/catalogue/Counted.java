package org.rapporteur.serve.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Something and how often it occurs.
///
/// @param <T> what is counted
public record Counted<T>(T value, int count) {

  /// Counts values that share a key as the first of them; the most frequent come first.
  public static <T> List<Counted<T>> of(Stream<T> values, Function<T, String> key) {
    Map<String, Counted<T>> counts = new LinkedHashMap<>();
    values.forEach(value ->
        counts.merge(
            key.apply(value),
            new Counted<>(value, 1),
            (sum, one) -> new Counted<>(sum.value(), sum.count() + one.count())));
    List<Counted<T>> sorted = new ArrayList<>(counts.values());
    sorted.sort(
        Comparator.comparingInt((Counted<T> counted) -> counted.count())
            .reversed()
            .thenComparing(counted -> key.apply(counted.value())));
    return sorted;
  }
}
