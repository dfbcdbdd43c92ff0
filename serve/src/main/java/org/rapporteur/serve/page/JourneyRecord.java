package org.rapporteur.serve.page;

import java.util.List;

/// A journey as the dispatch page tells it.
///
/// @param check whether the number of countries read agrees with the stated one; empty when none is
public record JourneyRecord(String id, String traveller, List<StopRecord> stops, String check) {

  public JourneyRecord {
    stops = List.copyOf(stops);
  }

  /// One stop.
  ///
  /// @param when or empty
  public record StopRecord(int order, String place, String when, boolean planned) {}
}
