package org.rapporteur.archive.page;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.archive.join.Dispute;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.archive.join.Report;
import org.rapporteur.archive.join.ReportedJourney;
import org.rapporteur.archive.story.Story;
import org.rapporteur.model.Reading;
import org.rapporteur.render.page.Days;
import org.rapporteur.render.page.Ink;
import org.rapporteur.render.page.Paper;
import org.rapporteur.render.page.Printable;

/// Sets a story as a page: its outlets, what several origins have, where they differ, what one
/// alone has, and all that happened by day.
public final class StoryPage {

  private static final int COLUMN = 19;
  private static final int MOST_EVENTS = 30;

  private StoryPage() {}

  /// Returns the page, ending with a blank line.
  ///
  /// @param columns the width of the terminal
  /// @param coloured whether to add ANSI colours
  public static String render(Story story, int columns, boolean coloured) {
    var paper = new Paper(columns, coloured);
    printHead(paper, story);
    EventLines.print(paper, "WHAT SEVERAL HAVE", story.agreed(), MOST_EVENTS);
    printDisputes(paper, story.disputes());
    EventLines.print(paper, "WHAT ONE ALONE HAS", story.onlyHere(), MOST_EVENTS);
    EventLines.print(paper, "TIMELINE", story.timeline(), MOST_EVENTS);
    printJourneys(paper, story.journeys());
    printDispatches(paper, story.dispatches());
    paper.blankLine();
    return paper.text();
  }

  private static void printHead(Paper paper, Story story) {
    paper.rule();
    paper.line(0, 0, List.of(Ink.STRONG.words(Printable.of(story.headline()))));
    String outlets =
        story.outlets().entrySet().stream()
            .map(
                outlet -> outlet.getKey() + (outlet.getValue() > 1 ? " ×" + outlet.getValue() : ""))
            .collect(Collectors.joining(", "));
    String counts =
        "story %d · %s from %s · %s"
            .formatted(
                story.number(),
                count(story.dispatches().size()),
                EventLines.count(story.origins(), "independent origin"),
                Printable.of(outlets));
    paper.line(0, 2, List.of(Ink.FAINT.words(counts)));
    paper.rule();
  }

  static String count(int dispatches) {
    return dispatches == 1 ? "1 dispatch" : dispatches + " dispatches";
  }

  private static void printDisputes(Paper paper, List<Dispute> disputes) {
    if (disputes.isEmpty()) {
      return;
    }
    paper.heading("WHERE THEY DIFFER");
    for (Dispute dispute : disputes) {
      switch (dispute) {
        case Dispute.OfFigures figures -> {
          paper.line(2, 4, List.of(Ink.STRONG.words(EventLines.word(figures.measure()))));
          FigureLines.print(paper, figures.figures());
        }
        case Dispute.OfActors actors -> {
          paper.line(2, 4, List.of(Ink.STRONG.words("who did it")));
          actors.byActor().forEach((actor, reports) -> printBlamed(paper, actor, reports));
        }
        case Dispute.OfFact fact -> printFact(paper, fact);
      }
    }
  }

  private static void printBlamed(Paper paper, String actor, List<Report> reports) {
    String voices =
        reports.stream()
            .map(report -> report.voice() + ", in " + report.outlet())
            .distinct()
            .collect(Collectors.joining("; "));
    paper.entry(
        4,
        COLUMN,
        Ink.PLAIN.words(Printable.of(actor)),
        List.of(Ink.FAINT.words("— " + Printable.of(voices))));
  }

  private static void printFact(Paper paper, Dispute.OfFact fact) {
    String event = fact.event().type() + " " + EventLines.parties(fact.event());
    paper.line(2, 4, List.of(Ink.STRONG.words(event)));
    paper.line(4, 6, List.of(Ink.PLAIN.words("asserted by " + EventLines.names(fact.asserted()))));
    paper.line(4, 6, List.of(Ink.DOUBT.words("denied by " + EventLines.names(fact.denied()))));
  }

  private static void printJourneys(Paper paper, List<ReportedJourney> journeys) {
    if (journeys.isEmpty()) {
      return;
    }
    paper.heading("JOURNEYS");
    for (ReportedJourney journey : journeys) {
      String stops =
          journey.stops().stream()
              .map(stop ->
                  stop.place().name()
                      + stop.arrived().map(day -> " (" + Days.of(day) + ")").orElse(""))
              .collect(Collectors.joining(" → "));
      paper.line(
          2,
          4,
          List.of(
              Ink.STRONG.words(EventLines.names(journey.travellers()) + ":"),
              Ink.PLAIN.words(Printable.of(stops))));
    }
  }

  private static void printDispatches(Paper paper, List<Reading> dispatches) {
    paper.heading("DISPATCHES");
    for (Reading reading : dispatches) {
      paper.entry(
          2,
          COLUMN,
          Ink.FAINT.words(Envelope.day(reading).map(Days::of).orElse("day unknown")),
          List.of(
              Ink.PLAIN.words(Printable.of(Envelope.headline(reading))),
              Ink.FAINT.words(
                  Printable.of(
                      "— %s · %s".formatted(Envelope.outlet(reading), reading.dispatch().id())))));
    }
  }
}
