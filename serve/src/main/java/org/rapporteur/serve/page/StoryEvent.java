package org.rapporteur.serve.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.archive.join.Report;
import org.rapporteur.archive.join.ReportedEvent;
import org.rapporteur.model.Place;
import org.rapporteur.serve.catalogue.DispatchKey;

/// An event with all reports of it, in a reader's words.
///
/// @param type its PLOVER type, as a word
/// @param quad 1 to 4
/// @param who did it; empty when no report says
/// @param whom it was done to; may be empty
/// @param where or empty
/// @param when the day under which a timeline lists it, or empty
/// @param status whether it took place, as the reports have it
/// @param origins how many independent origins the reports have
/// @param tellings the reports, by publication; never empty
public record StoryEvent(
    String type,
    int quad,
    String who,
    String whom,
    String where,
    String when,
    String status,
    int origins,
    List<Telling> tellings) {

  public StoryEvent {
    tellings = List.copyOf(tellings);
  }

  static StoryEvent of(ReportedEvent event) {
    return new StoryEvent(
        Words.title(event.type()),
        event.type().quad().number(),
        String.join(", ", event.actors()),
        String.join(", ", event.recipients()),
        event.place().map(Place::name).orElse(""),
        day(event),
        event.statuses().stream().map(Words::of).collect(Collectors.joining(", ")),
        event.origins(),
        event.reports().stream().map(StoryEvent::telling).toList());
  }

  static Telling telling(Report report) {
    return new Telling(
        report.outlet(),
        report.voice(),
        "/dispatches/" + DispatchKey.of(report.dispatch()) + "#" + report.event().id().value(),
        report.evidence());
  }

  /// Returns who did what to whom, on one line.
  public String line() {
    String parties = whom.isEmpty() ? who : who + " → " + whom;
    return parties.isBlank() ? type : type + ": " + parties;
  }

  private static String day(ReportedEvent event) {
    LocalDate day = event.day().orElse(null);
    return Words.day(day);
  }
}
