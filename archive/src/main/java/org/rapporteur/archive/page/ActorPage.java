package org.rapporteur.archive.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.archive.join.ActorRecord;
import org.rapporteur.archive.join.ActorRecord.Said;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.render.page.Days;
import org.rapporteur.render.page.Ink;
import org.rapporteur.render.page.Paper;
import org.rapporteur.render.page.Printable;

/// Sets what an archive has of one actor as a page.
public final class ActorPage {

  private static final int COLUMN = 19;
  private static final int MOST = 30;
  private static final int LONGEST = 200;

  private ActorPage() {}

  /// Returns the page, ending with a blank line.
  ///
  /// @param columns the width of the terminal
  /// @param coloured whether to add ANSI colours
  public static String render(ActorRecord record, int columns, boolean coloured) {
    var paper = new Paper(columns, coloured);
    paper.rule();
    paper.line(
        0,
        2,
        List.of(
            Ink.STRONG.words(Printable.of(record.name())),
            Ink.FAINT.words(record.key() + " · in " + StoryPage.count(record.dispatches()))));
    paper.rule();
    printNames(paper, record);
    printRoles(paper, record);
    printSaid(paper, "WHAT IT SAYS", record.said(), false);
    printSaid(paper, "WHAT OTHERS SAY OF IT", record.saidOfIt(), true);
    EventLines.print(paper, "WHAT IT DOES", record.asActor(), MOST);
    EventLines.print(paper, "WHAT IS DONE TO IT", record.asRecipient(), MOST);
    paper.blankLine();
    return paper.text();
  }

  private static void printNames(Paper paper, ActorRecord record) {
    paper.heading("NAMES USED");
    String names =
        record.names().entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> name) -> -name.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .map(name -> Printable.of(name.getKey()) + " " + name.getValue())
            .collect(Collectors.joining(" · "));
    paper.line(2, 4, List.of(Ink.PLAIN.words(names)));
  }

  private static void printRoles(Paper paper, ActorRecord record) {
    if (record.roles().isEmpty()) {
      return;
    }
    paper.heading("OFFICES, AS SEEN");
    for (ActorRecord.RoleSeen role : record.roles()) {
      String seen =
          role.first().equals(role.last())
              ? "on " + Days.of(role.first())
              : "from " + Days.of(role.first()) + " to " + Days.of(role.last());
      paper.line(2, 4, List.of(Ink.PLAIN.words(Printable.of(role.title())), Ink.FAINT.words(seen)));
    }
  }

  private static void printSaid(Paper paper, String heading, List<Said> said, boolean named) {
    if (said.isEmpty()) {
      return;
    }
    paper.heading(heading);
    for (Said one : said.subList(0, Math.min(MOST, said.size()))) {
      String content = Printable.of(one.content());
      String words = content.length() <= LONGEST ? content : content.substring(0, LONGEST) + "…";
      String source = named ? Printable.of(one.source()) + " " : "";
      paper.entry(
          2,
          COLUMN,
          Ink.FAINT.words(Envelope.day(one.reading()).map(Days::of).orElse("day unknown")),
          List.of(
              Ink.STRONG.words(source + EventLines.word(one.statement().attitude())),
              Ink.PLAIN.words(words),
              Ink.FAINT.words("— " + Printable.of(Envelope.outlet(one.reading())))));
    }
    if (said.size() > MOST) {
      paper.line(2, 2, List.of(Ink.FAINT.words("and %d more".formatted(said.size() - MOST))));
    }
  }
}
