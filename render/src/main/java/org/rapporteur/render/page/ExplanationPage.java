package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Explanation;
import org.rapporteur.model.Role;
import org.rapporteur.render.page.Ink.Words;

/// Sets an explanation as a page: who is meant, what the words were taken for, who else was
/// weighed, offices by date, and the rows that all this comes from.
public final class ExplanationPage {
  private static final int COLUMN = 14;

  private ExplanationPage() {}

  /// Returns the page, ending with a blank line.
  ///
  /// @param columns the width of the terminal; brought between [ReadingPage#NARROWEST] and
  ///   [ReadingPage#WIDEST]
  /// @param coloured whether to add ANSI colours; they never carry meaning alone
  public static String render(Explanation explanation, int columns, boolean coloured) {
    var paper = new Paper(columns, coloured);
    answer(paper, explanation);
    understood(paper, explanation);
    candidates(paper, explanation.candidates());
    offices(paper, explanation.offices());
    rows(paper, explanation.rows());
    paper.blankLine();
    return paper.text();
  }

  private static void answer(Paper paper, Explanation explanation) {
    Actor actor = explanation.actor();
    String day = explanation.day() == null ? "on no particular day" : "on " + explanation.day();
    paper.line(
        0, 2, List.of(Ink.PLAIN.words("“" + Printable.of(explanation.phrase()) + "”, " + day)));
    List<Words> words = new ArrayList<>();
    words.add(Ink.STRONG.words(Printable.of(actor.name())));
    words.add(Ink.PLAIN.words("— " + standing(actor)));
    paper.line(2, 4, words);
    Role role = actor.role();
    if (role != null) {
      String office = role.office() == null ? "" : ", " + Printable.of(role.office());
      paper.line(4, 6, List.of(Ink.PLAIN.words(Printable.of(role.title()) + office)));
    }
    List<Actor> members = explanation.actors().subList(1, explanation.actors().size());
    if (!members.isEmpty()) {
      String names = members.stream().map(Actor::name).collect(Collectors.joining(", "));
      paper.line(4, 6, List.of(Ink.PLAIN.words("members: " + Printable.of(names))));
    }
  }

  private static String standing(Actor actor) {
    List<String> parts = new ArrayList<>(List.of(word(actor.type())));
    if (actor.country() != null) {
      parts.add(actor.country());
    }
    if (actor.sector() != null) {
      parts.add(actor.sector());
    }
    if (actor.ref() != null) {
      parts.add(actor.ref());
    }
    parts.add(word(actor.status()));
    return String.join(" · ", parts) + String.format(Locale.ROOT, " (%.2f)", actor.confidence());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void understood(Paper paper, Explanation explanation) {
    paper.heading("TAKEN FOR");
    String how =
        switch (explanation.how()) {
          case COUNTRY -> "the name of a country, which as an actor is its government";
          case BY_NAME -> "a name that stands for someone else";
          case ORGANISATION -> "the name of an organisation or outlet";
          case CAPITAL -> "a capital, which as an actor is its country's government";
          case PERSON -> "the name of a person";
          case DESCRIPTION -> "a description";
        };
    paper.line(2, 4, List.of(Ink.PLAIN.words(how)));
    explanation
        .parts()
        .forEach((name, value) ->
            paper.entry(4, 4 + COLUMN, Ink.FAINT.words(name), List.of(Ink.PLAIN.words(value))));
  }

  private static void candidates(Paper paper, List<Explanation.Candidate> candidates) {
    if (candidates.isEmpty()) {
      return;
    }
    paper.heading("WEIGHED");
    for (Explanation.Candidate candidate : candidates) {
      String grounds =
          candidate.grounds().stream()
              .map(ground -> ground.what() + " " + points(ground.points()))
              .collect(Collectors.joining("; "));
      String score = String.format(Locale.ROOT, "%.1f", candidate.score());
      paper.entry(
          2,
          8,
          Ink.STRONG.words(score),
          List.of(
              Ink.PLAIN.words(Printable.of(candidate.name())),
              Ink.FAINT.words(candidate.ref() + " — " + Printable.of(grounds))));
    }
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, "%+.1f", points);
  }

  private static void offices(Paper paper, List<Explanation.Office> offices) {
    if (offices.isEmpty()) {
      return;
    }
    paper.heading("OFFICES");
    for (Explanation.Office office : offices) {
      String body = office.body() == null ? "" : ", " + office.body();
      paper.line(
          2,
          4,
          List.of(
              Ink.PLAIN.words(dates(office)),
              Ink.STRONG.words(Printable.of(office.title() + body)),
              Ink.PLAIN.words("(" + office.country() + ")"),
              Ink.FAINT.words("— " + standing(office) + where(office.row()))));
    }
  }

  private static String dates(Explanation.Office office) {
    String from = office.from() == null ? "?" : office.from();
    String until = office.until() == null ? "" : office.until();
    return (from + " – " + until).strip() + ":";
  }

  private static String standing(Explanation.Office office) {
    String seen = office.seen() == null ? "" : "last seen " + office.seen() + ", ";
    return seen + (office.standing() == null ? "" : word(office.standing()) + " that day, ");
  }

  private static void rows(Paper paper, List<Explanation.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    paper.heading("ROWS");
    for (Explanation.Row row : rows) {
      paper.line(
          2,
          4,
          List.of(
              Ink.PLAIN.words(where(row)),
              Ink.FAINT.words(Printable.of("— " + row.origin() + ", " + row.licence()))));
    }
  }

  private static String where(Explanation.Row row) {
    return row.table() + ":" + row.line();
  }
}
