package org.rapporteur.app.visit;

import java.util.List;

/// How one page was answered.
///
/// @param kind of the page: its address with the names of single things left out
/// @param firstByte milliseconds until the answer began
/// @param whole milliseconds until it was there
/// @param bytes as they came over the wire
/// @param assets the files that a browser loads with it
/// @param good whether it was the page that was asked for
record Answer(
    String kind, double firstByte, double whole, long bytes, List<String> assets, boolean good) {
  Answer {
    assets = List.copyOf(assets);
  }
}
