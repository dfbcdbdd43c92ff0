package org.rapporteur.serve.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.serve.catalogue.EventFilter.Facet;

/// The values of one facet in all rows, as numbers. Case makes no difference between values.
final class FacetColumn {

  private static final int UNKNOWN = -1;

  private final List<String> values = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] ends;
  private int[] codes = new int[1024];

  FacetColumn(List<EventRow> rows, Facet facet) {
    ends = new int[rows.size()];
    int used = 0;
    for (int row = 0; row < ends.length; row++) {
      int start = used;
      for (String value : facet.of(rows.get(row))) {
        int code = code(value);
        if (!holds(code, start, used)) {
          codes = used == codes.length ? Arrays.copyOf(codes, used * 2) : codes;
          codes[used++] = code;
        }
      }
      ends[row] = used;
    }
    codes = Arrays.copyOf(codes, used);
  }

  /// @param chosen the value that is asked for; null for any
  Tally tally(@Nullable String chosen) {
    return new Tally(chosen);
  }

  private int code(String value) {
    return numbers.computeIfAbsent(
        value.toLowerCase(Locale.ROOT),
        _ -> {
          values.add(value);
          return values.size() - 1;
        });
  }

  private boolean holds(int code, int from, int to) {
    for (int i = from; i < to; i++) {
      if (codes[i] == code) {
        return true;
      }
    }
    return false;
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /// Counts the values of the rows that it is told of.
  final class Tally {

    private final boolean any;
    private final int wanted;
    private final int[] counts = new int[values.size()];

    private Tally(@Nullable String chosen) {
      any = chosen == null;
      wanted =
          chosen == null ? UNKNOWN : numbers.getOrDefault(chosen.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    boolean admits(int row) {
      return any || holds(wanted, start(row), ends[row]);
    }

    void count(int row) {
      for (int i = start(row); i < ends[row]; i++) {
        counts[codes[i]]++;
      }
    }

    /// Returns the most frequent values, those that are equally frequent by name.
    List<Counted<String>> most(int number) {
      int least = least(number);
      return IntStream.range(0, counts.length)
          .filter(code -> counts[code] >= least)
          .mapToObj(code -> new Counted<>(values.get(code), counts[code]))
          .sorted(
              Comparator.comparingInt((Counted<String> counted) -> -counted.count())
                  .thenComparing(Counted::value))
          .limit(number)
          .toList();
    }

    /// Returns how frequent the last of the `number` most frequent values is, at least 1.
    private int least(int number) {
      int[] sorted = counts.clone();
      Arrays.sort(sorted);
      return sorted.length <= number ? 1 : Math.max(1, sorted[sorted.length - number]);
    }
  }
}
