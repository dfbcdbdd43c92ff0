package org.rapporteur.archive.story;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.archive.join.Dispute;
import org.rapporteur.archive.join.ReportedEvent;
import org.rapporteur.archive.join.ReportedJourney;
import org.rapporteur.model.Reading;

/// What the dispatches of one story say together.
///
/// @param number names it in its archive
/// @param headline that of the first dispatch, in its outlet's words
/// @param dispatches by publication; never empty
/// @param outlets the outlets' names with the number of their dispatches
/// @param origins how many independent origins the dispatches have
/// @param timeline all events by their day, those without one at the end
/// @param agreed events that several origins have and nobody disputes, the most reported first
/// @param onlyHere events that one origin alone has, in a story of several
/// @param disputes where the reports differ
/// @param journeys all journeys
public record Story(
    long number,
    String headline,
    List<Reading> dispatches,
    SortedMap<String, Integer> outlets,
    int origins,
    List<ReportedEvent> timeline,
    List<ReportedEvent> agreed,
    List<ReportedEvent> onlyHere,
    List<Dispute> disputes,
    List<ReportedJourney> journeys) {

  public Story {
    dispatches = List.copyOf(dispatches);
    outlets = new TreeMap<>(outlets);
    timeline = List.copyOf(timeline);
    agreed = List.copyOf(agreed);
    onlyHere = List.copyOf(onlyHere);
    disputes = List.copyOf(disputes);
    journeys = List.copyOf(journeys);
    if (dispatches.isEmpty()) {
      throw new IllegalArgumentException("story %d has no dispatches".formatted(number));
    }
  }
}
