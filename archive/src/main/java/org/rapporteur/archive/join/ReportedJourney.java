package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;

/// One journey with all reports of it: every stop that one of them has.
///
/// @param travellers the names of who travels
/// @param stops by the day of arrival as far as a report gives one, else in the order of the
///   reports
/// @param reports the dispatches, by publication
/// @param origins how many independent origins they have
public record ReportedJourney(
    List<String> travellers, List<Stop> stops, List<Reading> reports, int origins) {

  public ReportedJourney {
    travellers = List.copyOf(travellers);
    stops = List.copyOf(stops);
    reports = List.copyOf(reports);
  }

  /// One stop, by everyone who reports it.
  ///
  /// @param place where
  /// @param tellings each report's own words on it; never empty
  public record Stop(Place place, List<Telling> tellings) {
    public Stop {
      tellings = List.copyOf(tellings);
    }

    /// Returns the first day of arrival that a report gives.
    public Optional<LocalDate> arrived() {
      return tellings.stream().flatMap(telling -> telling.arrived().stream()).sorted().findFirst();
    }
  }

  /// One stop as one dispatch has it.
  ///
  /// @param reading the dispatch
  /// @param stop the stop in its reading
  public record Telling(Reading reading, Journey.Stop stop) {

    /// Returns the first day on which it can have begun.
    public Optional<LocalDate> arrived() {
      return Optional.ofNullable(stop.arrived())
          .map(reading.resolved()::date)
          .flatMap(date -> Optional.ofNullable(date.earliest()));
    }
  }
}
