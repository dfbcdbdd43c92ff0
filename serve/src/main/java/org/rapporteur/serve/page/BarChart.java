package org.rapporteur.serve.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts over time as bars, with an axis on each side and a table behind them.
///
/// A few weeks are counted by the day, a few years by the month, more by the year.
///
/// @param unit of time that a bar covers: day, month or year
/// @param noun what is counted
/// @param bars in the order of time; empty when there is nothing to show
/// @param top the highest value of the axis
public record BarChart(String unit, String noun, List<Bar> bars, int top) {

  static final double WIDTH = 640;
  static final double HEIGHT = 120;
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
    List<LocalDate> known = rows.stream().map(day).flatMap(Stream::ofNullable).sorted().toList();
    if (known.isEmpty()) {
      return new BarChart("day", noun, List.of(), 0);
    }
    LocalDate first = known.getFirst();
    LocalDate last = known.getLast();
    if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
      return of(known, first, last, "day", noun);
    }
    boolean months = ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS;
    return of(known, first, last, months ? "month" : "year", noun);
  }

  public boolean isEmpty() {
    return bars.isEmpty();
  }

  /// Returns the days, months or years that hold something, for the table.
  public List<Bar> filled() {
    return bars.stream().filter(bar -> bar.count() > 0).toList();
  }

  private static BarChart of(
      List<LocalDate> days, LocalDate first, LocalDate last, String unit, String noun) {
    Function<LocalDate, LocalDate> slot = slot(unit);
    SequencedMap<LocalDate, Integer> counts = new TreeMap<>();
    for (LocalDate at = slot.apply(first); !at.isAfter(last); at = next(at, unit)) {
      counts.put(at, 0);
    }
    days.forEach(day -> counts.merge(slot.apply(day), 1, Integer::sum));
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
    return new BarChart(unit, noun, bars, top);
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
