package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;

/// One figure as one dispatch has it.
///
/// @param reading what it was read from
/// @param figure the figure in that reading
public record FigureReport(Reading reading, Figure figure) {

  static final Comparator<FigureReport> BY_DAY =
      Comparator.comparing((FigureReport report) -> report.day().orElse(LocalDate.MAX))
          .thenComparing(report -> report.reading().dispatch().id())
          .thenComparing(report -> report.figure().span());

  /// Returns the day on which the figure was given: that of the dispatch.
  public Optional<LocalDate> day() {
    return Envelope.day(reading);
  }

  /// Returns who gives it, by name: the outlet, or whom it quotes.
  public String voice() {
    return Voices.name(reading, figure.voice());
  }

  /// Returns where, by the figure's own place or else that of its event.
  public Optional<Place> place() {
    return Optional.ofNullable(figure.place())
        .or(() -> event().flatMap(event -> Optional.ofNullable(event.place())))
        .map(reading.resolved()::place);
  }

  /// Returns the days that it is about, as far as the dispatch says.
  public Optional<Report.Days> days() {
    return Optional.ofNullable(figure.date())
        .map(reading.resolved()::date)
        .flatMap(date -> Report.Days.of(date.earliest(), date.latest()));
  }

  private Optional<Event> event() {
    return reading.findings().events().stream()
        .filter(event -> event.id().equals(figure.event()))
        .findFirst();
  }

  /// Tells whether it belongs to what is told as history, or only imagined.
  boolean isAside() {
    return event()
        .filter(event ->
            switch (event.status()) {
              case HAPPENED, ONGOING, PLANNED, REQUESTED, DENIED -> false;
              case HYPOTHETICAL, HISTORICAL -> true;
            })
        .isPresent();
  }

  /// Tells whether both count the same things, as far as they say what: "12 people" and "15", not
  /// "2 pilots" and "12 people".
  boolean countsLike(FigureReport other) {
    String unit = figure.unit();
    String others = other.figure.unit();
    return unit == null || others == null || head(unit).equals(head(others));
  }

  private static String head(String unit) {
    String lower = unit.strip().toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  /// Returns the lowest number that it allows; 0 when it is open below.
  public double least() {
    return figure.lower() == null ? 0 : figure.lower();
  }

  /// Returns the highest number that it allows; infinite when it is open above.
  public double most() {
    return figure.upper() == null ? Double.POSITIVE_INFINITY : figure.upper();
  }

  /// Tells whether no number satisfies both: "12" and "at least 15" contradict one another, "12"
  /// and "at least 10" do not.
  public boolean contradicts(FigureReport other) {
    return least() > other.most() || other.least() > most();
  }
}
