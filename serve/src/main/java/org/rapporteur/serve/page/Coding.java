package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.archive.correction.Subject;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// What was read, and why, of one finding, as label and value.
record Coding(Reading reading, Records records, String finding) {

  List<Detail> facts(Subject subject) {
    List<Detail> facts = new ArrayList<>();
    switch (subject) {
      case EVENT -> event(facts, eventRecord());
      case STATEMENT -> statement(facts, note());
      case FIGURE -> figure(facts, figureRecord());
      case ACTOR -> actor(facts, actor());
      case PLACE -> place(facts, place());
      case DATE -> date(facts, date());
    }
    return facts;
  }

  List<Detail> why(Subject subject) {
    return switch (subject) {
      case EVENT -> eventRecord().why();
      case STATEMENT -> note().details();
      case FIGURE -> List.of(new Detail("read from", "“" + figureRecord().words() + "”"));
      case ACTOR -> why(actor());
      case PLACE -> List.of(new Detail("sure", Words.percent(place().confidence())));
      case DATE -> List.of(new Detail("kind", Words.of(date().type())));
    };
  }

  private static void event(List<Detail> facts, EventRecord event) {
    add(facts, "What", event.type() + (event.mode().isEmpty() ? "" : ", " + event.mode()));
    add(facts, "Status", event.status());
    add(facts, "Who", event.who());
    add(facts, "Whom", event.whom());
    add(facts, "Where", event.where());
    add(facts, "When", event.when());
    add(facts, "Who says so", event.voice());
  }

  private static void statement(List<Detail> facts, StatementNote said) {
    add(facts, "Who", said.source() + (said.role().isEmpty() ? "" : ", " + said.role()));
    add(facts, "How", said.verb());
    add(facts, "What", said.words());
  }

  private static void figure(List<Detail> facts, FigureRecord figure) {
    add(facts, "How many", figure.bounds());
    add(facts, "Of what", figure.measure());
    add(facts, "Where", figure.where());
    add(facts, "When", figure.when());
    add(facts, "Who says so", figure.voice());
  }

  private static void actor(List<Detail> facts, Actor actor) {
    add(facts, "Who", actor.name());
    add(facts, "Kind", Words.of(actor.type()));
    add(facts, "Office", actor.role() == null ? "" : actor.role().title());
    add(facts, "Country", actor.country() == null ? "" : Countries.name(actor.country()));
    add(facts, "Code", actor.cameo() == null ? "" : actor.cameo());
    add(facts, "Reference", actor.ref() == null ? "" : actor.ref());
  }

  private static List<Detail> why(Actor actor) {
    List<Detail> why = new ArrayList<>();
    add(why, "resolved", Words.of(actor.status()));
    for (Actor.Candidate candidate : actor.candidates()) {
      add(why, "could be", candidate.name() + ", " + Words.percent(candidate.confidence()));
    }
    add(why, "sure", Words.percent(actor.confidence()));
    return why;
  }

  private static void place(List<Detail> facts, Place place) {
    add(facts, "Where", place.name());
    add(facts, "In", place.country() == null ? "" : Countries.name(place.country()));
    add(facts, "How exactly", Words.of(place.precision()));
    add(
        facts,
        "Point",
        place.latitude() == null || place.longitude() == null
            ? "not on the map"
            : Words.number(place.latitude()) + ", " + Words.number(place.longitude()));
    add(facts, "Reference", place.ref() == null ? "" : place.ref());
  }

  private static void date(List<Detail> facts, TimeExpression date) {
    add(facts, "Words", date.text());
    add(facts, "Means", Words.date(date));
    add(facts, "TIMEX3", date.value() == null ? "not worked out" : date.value());
  }

  private EventRecord eventRecord() {
    return only(
        records.events(List.of()).stream().filter(one -> one.id().equals(finding)).toList());
  }

  private StatementNote note() {
    return only(
        reading.findings().statements().stream()
            .filter(one -> is(one.id()))
            .map(records::note)
            .toList());
  }

  private FigureRecord figureRecord() {
    return only(
        records.figures(List.<Span>of()).stream().filter(one -> one.id().equals(finding)).toList());
  }

  private Actor actor() {
    return only(reading.resolved().actors().stream().filter(one -> is(one.id())).toList());
  }

  private Place place() {
    return only(reading.resolved().places().stream().filter(one -> is(one.id())).toList());
  }

  private TimeExpression date() {
    return only(reading.resolved().dates().stream().filter(one -> is(one.id())).toList());
  }

  private boolean is(Id<?> id) {
    return id.value().equals(finding);
  }

  private static <T> T only(List<T> found) {
    return found.getFirst();
  }

  private static void add(List<Detail> details, String label, String value) {
    if (!value.isEmpty()) {
      details.add(new Detail(label, value));
    }
  }
}
