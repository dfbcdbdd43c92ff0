package org.rapporteur.serve.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts over time as bars, with an axis on each side and a table behind them.
///
/// A few weeks are counted by the day, a few years by the month, more by the year.
///
/// @param unit of time that a bar covers: day, month or year
/// @param noun what is counted
/// @param bars in the order of time; empty when there is nothing to show
/// @param top the highest value of the axis
/// @param outside how many are earlier or later than what is shown
public record BarChart(String unit, String noun, List<Bar> bars, int top, int outside) {

  static final double WIDTH = 640;
  static final double HEIGHT = 120;
  private static final int MANY = 200;
  private static final int MOST_DAYS = 62;
  private static final int MOST_MONTHS = 60;

  public BarChart {
    bars = List.copyOf(bars);
  }

  /// One bar.
  ///
  /// @param label of its stretch of time
  /// @param x from the left
  /// @param width of the bar
  /// @param y of its upper end
  /// @param height of the bar
  public record Bar(String label, int count, String x, String width, String y, String height) {}

  /// Counts the days of `rows`; a row without a day is left out.
  public static <T> BarChart byTime(
      List<T> rows, Function<T, @Nullable LocalDate> day, String noun) {
    SortedMap<LocalDate, Integer> all = new TreeMap<>(counts(rows, day));
    if (all.isEmpty()) {
      return new BarChart("day", noun, List.of(), 0, 0);
    }
    SortedMap<LocalDate, Integer> shown = withoutOutliers(all);
    int outside = sum(all) - sum(shown);
    LocalDate first = shown.firstKey();
    LocalDate last = shown.lastKey();
    if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
      return of(shown, "day", noun, outside);
    }
    boolean months = ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS;
    return of(shown, months ? "month" : "year", noun, outside);
  }

  private static <T> Map<LocalDate, Integer> counts(
      List<T> rows, Function<T, @Nullable LocalDate> day) {
    Map<LocalDate, Integer> counts = new HashMap<>();
    for (T row : rows) {
      LocalDate known = day.apply(row);
      if (known != null) {
        counts.merge(known, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int sum(Map<LocalDate, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Where there are many, the earliest twentieth and the latest two-hundredth are left out: one
  /// event of the year 1066 would squeeze all others into the last bar.
  private static SortedMap<LocalDate, Integer> withoutOutliers(
      SortedMap<LocalDate, Integer> counts) {
    int total = sum(counts);
    if (total < MANY) {
      return counts;
    }
    LocalDate first = null;
    LocalDate last = counts.lastKey();
    int before = 0;
    for (Map.Entry<LocalDate, Integer> day : counts.entrySet()) {
      before += day.getValue();
      first = first == null && before * 20L > total ? day.getKey() : first;
      if (before * 200L >= total * 199L) {
        last = day.getKey();
        break;
      }
    }
    return counts.subMap(first == null ? counts.firstKey() : first, last.plusDays(1));
  }

  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /// Returns the days, months or years that hold something, for the table.
  public List<Bar> filled() {
    return bars.stream().filter(bar -> bar.count() > 0).toList();
  }

  private static BarChart of(
      SortedMap<LocalDate, Integer> days, String unit, String noun, int outside) {
    Function<LocalDate, LocalDate> slot = slot(unit);
    LocalDate last = days.lastKey();
    SequencedMap<LocalDate, Integer> counts = new TreeMap<>();
    for (LocalDate at = slot.apply(days.firstKey()); !at.isAfter(last); at = next(at, unit)) {
      counts.put(at, 0);
    }
    days.forEach((day, count) -> counts.merge(slot.apply(day), count, Integer::sum));
    int top = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    double step = WIDTH / counts.size();
    List<Bar> bars = new ArrayList<>();
    counts.forEach((at, count) -> {
      double height = HEIGHT * count / top;
      bars.add(
          new Bar(
              label(at, unit),
              count,
              written(bars.size() * step),
              written(Math.min(step * 0.8, 36)),
              written(HEIGHT - height),
              written(height)));
    });
    return new BarChart(unit, noun, bars, top, outside);
  }

  private static Function<LocalDate, LocalDate> slot(String unit) {
    return switch (unit) {
      case "day" -> day -> day;
      case "month" -> day -> day.withDayOfMonth(1);
      default -> day -> day.withDayOfYear(1);
    };
  }

  private static LocalDate next(LocalDate at, String unit) {
    return switch (unit) {
      case "day" -> at.plusDays(1);
      case "month" -> at.plusMonths(1);
      default -> at.plusYears(1);
    };
  }

  private static String label(LocalDate at, String unit) {
    return switch (unit) {
      case "day" -> Words.day(at);
      case "month" -> YearMonth.from(at).toString();
      default -> String.valueOf(at.getYear());
    };
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
