package org.rapporteur.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Figure.Qualifier;
import org.rapporteur.model.Id;

/// Ties parts to wholes when all figures of a dispatch are known.
///
/// - "207 were killed: 134 men and 73 women" → two parts of 207, for they add up to it;
/// - "662 dead, 374 jihadists, 268 fighters and 20 soldiers" → three.
final class WholesLater {

  private static final int MOST = 6;

  /// So many characters may lie between the whole and its first part.
  private static final int NEAR = 200;

  private WholesLater() {}

  static List<Figure> tie(List<Figure> figures) {
    List<Figure> tied = new ArrayList<>(figures);
    for (int i = 0; i < tied.size(); i++) {
      int parts = partsAfter(tied, i);
      for (int k = i + 1; k <= i + parts; k++) {
        tied.set(k, partOf(tied.get(k), tied.get(i)));
      }
    }
    return tied;
  }

  /// Returns how many figures after the one at `at` add up to it.
  private static int partsAfter(List<Figure> figures, int at) {
    Figure whole = figures.get(at);
    if (!isExact(whole) || whole.measure() == Measure.MONEY) {
      return 0;
    }
    double rest = number(whole);
    for (int k = at + 1; k < Math.min(figures.size(), at + 1 + MOST); k++) {
      Figure part = figures.get(k);
      boolean near = part.span().start() - figures.get(k - 1).span().end() <= NEAR;
      if (!near || !isExact(part) || !isSame(part, whole)) {
        return 0;
      }
      rest -= number(part);
      if (rest <= 0) {
        return rest == 0 && k > at + 1 ? k - at : 0;
      }
    }
    return 0;
  }

  private static boolean isExact(Figure figure) {
    return figure.qualifier() == Qualifier.EXACTLY && figure.lower() != null;
  }

  private static boolean isSame(Figure part, Figure whole) {
    return part.measure() == whole.measure() || part.measure() == Measure.OTHER;
  }

  private static double number(Figure figure) {
    Double lower = figure.lower();
    return lower == null ? 0 : lower;
  }

  static Figure partOf(Figure part, Figure whole) {
    Id<Figure> id = part.partOf() == null ? whole.id() : part.partOf();
    Measure measure = part.measure() == Measure.OTHER ? whole.measure() : part.measure();
    return new Figure(
        part.id(),
        measure,
        part.unit(),
        part.lower(),
        part.upper(),
        part.text(),
        part.span(),
        part.qualifier(),
        id,
        part.event(),
        part.place(),
        part.date(),
        part.voice());
  }
}
