package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.serve.catalogue.FigureRow;

/// Figures as marks on one logarithmic scale, a line each: a dot, a bar from lower to upper bound,
/// or a dot that is open upwards.
///
/// @param unit what is counted or measured
/// @param height of the drawing
/// @param ticks powers of ten
/// @param marks from above in the order of the rows
public record Spread(String unit, String height, List<Tick> ticks, List<MarkOn> marks) {

  private static final double WIDTH = 640;
  private static final double LINE = 15;
  private static final int LONGEST_SOURCE = 30;

  /// A power of ten.
  public record Tick(String x, String label) {}

  /// A figure.
  ///
  /// @param open whether it has no upper bound
  /// @param source who gives it, and for which day
  public record MarkOn(
      String from, String to, String y, boolean open, String label, String source) {}

  static Spread none() {
    return new Spread("", "0", List.of(), List.of());
  }

  static Spread of(List<FigureRow> rows, String unit) {
    double top = 10;
    for (FigureRow row : rows) {
      top = Math.max(top, Math.max(or(row.lower(), 0), or(row.upper(), 0)));
    }
    int powers = (int) Math.ceil(Math.log10(top));
    List<MarkOn> marks = new ArrayList<>();
    for (FigureRow row : rows) {
      if (row.lower() != null || row.upper() != null) {
        double from = or(row.lower(), or(row.upper(), 1));
        double to = or(row.upper(), from);
        String y = written((marks.size() + 0.5) * LINE);
        boolean open = row.upper() == null;
        marks.add(new MarkOn(x(from, powers), x(to, powers), y, open, row.text(), source(row)));
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (int power = 0; power <= powers; power++) {
      double value = Math.pow(10, power);
      ticks.add(new Tick(x(value, powers), Words.number(value)));
    }
    return new Spread(unit, written(marks.size() * LINE), ticks, marks);
  }

  public boolean isEmpty() {
    return marks.size() < 2;
  }

  /// Returns the drawing's height with `more` below it.
  public String heightAnd(int more) {
    return written(Double.parseDouble(height) + more);
  }

  private static String source(FigureRow row) {
    String voice = row.outletVoice() ? row.dispatch().outlet() : row.voice();
    String name = voice == null ? "nobody named" : voice;
    String shown =
        name.length() > LONGEST_SOURCE ? name.substring(0, LONGEST_SOURCE - 1) + "…" : name;
    return row.day() == null ? shown : shown + ", " + row.day();
  }

  private static double or(@Nullable Double value, double other) {
    return value == null ? other : value;
  }

  private static String x(double value, int powers) {
    return written(WIDTH * Math.log10(Math.max(1, value)) / powers);
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
