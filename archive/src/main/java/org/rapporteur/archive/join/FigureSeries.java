package org.rapporteur.archive.join;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;

/// "Killed in X": every figure of one measure for one place, by day and source. Nothing is averaged
/// and none is preferred.
///
/// @param measure what is counted
/// @param place the name, ref or country code that was asked for; empty for everywhere
/// @param figures by the day of their dispatch
public record FigureSeries(Figure.Measure measure, String place, List<FigureReport> figures) {

  public FigureSeries {
    figures = List.copyOf(figures);
  }

  /// Returns all figures of a measure in a place. Figures that are part of another in the same
  /// dispatch ("including 17 children") are left out.
  ///
  /// @param place a name as readings have it, a ref, or a country's alpha-3 code; empty for
  ///   everywhere. Case makes no difference. A country holds all places in it.
  public static FigureSeries of(List<Reading> readings, Figure.Measure measure, String place) {
    String wanted = place.strip().toLowerCase(Locale.ROOT);
    List<FigureReport> figures =
        readings.stream()
            .flatMap(reading ->
                reading.findings().figures().stream()
                    .map(figure -> new FigureReport(reading, figure)))
            .filter(report -> report.figure().measure() == measure)
            .filter(report -> report.figure().partOf() == null)
            .filter(report ->
                wanted.isEmpty() || report.place().filter(where -> isIn(where, wanted)).isPresent())
            .sorted(FigureReport.BY_DAY)
            .toList();
    return new FigureSeries(measure, place.strip(), figures);
  }

  private static boolean isIn(Place place, String wanted) {
    return wanted.equals(place.name().toLowerCase(Locale.ROOT))
        || wanted.equals(Objects.toString(place.ref(), "").toLowerCase(Locale.ROOT))
        || wanted.equals(Objects.toString(place.country(), "").toLowerCase(Locale.ROOT))
        || wanted.equals(Objects.toString(place.admin1(), "").toLowerCase(Locale.ROOT));
  }

  /// Returns the smallest number that a source gives as its lower bound.
  public OptionalDouble lowest() {
    return figures.stream()
        .filter(report -> report.figure().lower() != null)
        .mapToDouble(FigureReport::least)
        .min();
  }

  /// Returns the largest number that a source gives as its upper bound, or as its lower one where
  /// the upper is open.
  public OptionalDouble highest() {
    return figures.stream()
        .mapToDouble(report -> report.figure().upper() == null ? report.least() : report.most())
        .max();
  }
}
