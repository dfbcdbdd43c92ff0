package org.rapporteur.archive.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.archive.join.Report;
import org.rapporteur.archive.join.ReportedEvent;
import org.rapporteur.model.EventStatus;
import org.rapporteur.render.page.Days;
import org.rapporteur.render.page.Ink;
import org.rapporteur.render.page.Ink.Words;
import org.rapporteur.render.page.Paper;
import org.rapporteur.render.page.Printable;

/// Events with their reports: who to whom, when, where, and who has it.
final class EventLines {

  private static final int COLUMN = 19;
  private static final int LONGEST_EVIDENCE = 100;

  private EventLines() {}

  static void print(Paper paper, String heading, List<ReportedEvent> events, int most) {
    if (events.isEmpty()) {
      return;
    }
    paper.heading(heading);
    events.stream().limit(most).forEach(event -> print(paper, event));
    if (events.size() > most) {
      paper.line(2, 2, List.of(Ink.FAINT.words("and %d more".formatted(events.size() - most))));
    }
  }

  private static void print(Paper paper, ReportedEvent event) {
    String day = event.day().map(Days::of).orElse("day unknown");
    List<Words> line = new ArrayList<>();
    line.add(Ink.STRONG.words(event.type().name()));
    line.add(Ink.PLAIN.words(parties(event)));
    event.statuses().stream()
        .filter(status -> status != EventStatus.HAPPENED)
        .forEach(status -> line.add(Ink.DOUBT.words("[" + word(status) + "]")));
    event.place().ifPresent(place -> line.add(Ink.PLAIN.words("· " + Printable.of(place.name()))));
    paper.entry(2, COLUMN, Ink.FAINT.words(day), line);
    paper.line(COLUMN, COLUMN, List.of(Ink.FAINT.words(reports(event))));
  }

  static String parties(ReportedEvent event) {
    String actors = event.actors().isEmpty() ? "someone unnamed" : names(event.actors());
    return event.recipients().isEmpty() ? actors : actors + " → " + names(event.recipients());
  }

  private static String reports(ReportedEvent event) {
    Report first = event.reports().getFirst();
    String words = Printable.of(first.evidence());
    String evidence =
        words.length() <= LONGEST_EVIDENCE ? words : words.substring(0, LONGEST_EVIDENCE - 1) + "…";
    return "%s, %s: “%s” %s"
        .formatted(
            count(event.reports().size(), "report"),
            count(event.origins(), "origin"),
            evidence,
            names(event.outlets()));
  }

  static String count(int count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  static String names(Collection<String> names) {
    return names.stream().map(Printable::of).collect(Collectors.joining(", "));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
