package org.rapporteur.archive.correction;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.reference.Ontology;

/// Sets values of one thing in a reading. What a person has set is certain: its confidence is 1.
record Replacement(Reading reading, String id, Values values, Ontology ontology) {

  Reading of(Subject subject) {
    ResolvedDispatch resolved = reading.resolved();
    Findings findings = reading.findings();
    return switch (subject) {
      case EVENT -> {
        var named = new Named(resolved);
        var events = each(findings.events(), Event::id, event -> event(event, named));
        yield with(findings(findings, findings.statements(), events, findings.figures()));
      }
      case STATEMENT -> {
        var named = new Named(resolved);
        var said = each(findings.statements(), Statement::id, one -> statement(one, named));
        yield with(findings(findings, said, findings.events(), findings.figures()));
      }
      case FIGURE -> {
        var figures = each(findings.figures(), Figure::id, this::figure);
        yield with(findings(findings, findings.statements(), findings.events(), figures));
      }
      case ACTOR ->
          with(
              each(resolved.actors(), Actor::id, this::actor), resolved.places(), resolved.dates());
      case PLACE ->
          with(
              resolved.actors(), each(resolved.places(), Place::id, this::place), resolved.dates());
      case DATE ->
          with(
              resolved.actors(),
              resolved.places(),
              each(resolved.dates(), TimeExpression::id, this::date));
    };
  }

  private <T> List<T> each(List<T> all, Function<T, Id<T>> idOf, UnaryOperator<T> change) {
    return all.stream()
        .map(one -> idOf.apply(one).value().equals(id) ? change.apply(one) : one)
        .toList();
  }

  private Reading with(Findings findings) {
    return new Reading(reading.resolved(), findings, reading.engine());
  }

  private static Findings findings(
      Findings before, List<Statement> statements, List<Event> events, List<Figure> figures) {
    return new Findings(
        statements,
        events,
        figures,
        before.journeys(),
        before.terms(),
        before.warnings(),
        before.codebookEvents());
  }

  private Reading with(List<Actor> actors, List<Place> places, List<TimeExpression> dates) {
    ResolvedDispatch before = reading.resolved();
    var resolved =
        new ResolvedDispatch(
            before.annotated(),
            before.outlet(),
            before.dateline(),
            before.mentions(),
            actors,
            places,
            dates,
            before.warnings());
    return new Reading(resolved, reading.findings(), reading.engine());
  }

  private Event event(Event event, Named named) {
    var type = values.word("type", event.type());
    // A mode belongs to its type: another type has none until one is set.
    var mode = values.text("mode", type == event.type() ? event.mode() : null);
    if (mode != null && !ontology.hasMode(type, mode)) {
      throw new IllegalArgumentException("%s has no mode \"%s\"".formatted(type, mode));
    }
    boolean recoded = values.sets("type") || values.sets("mode");
    var actors = named.actors(values, "actors", event.actors());
    var recipients = named.actors(values, "recipients", event.recipients());
    var place = named.place(values, event.place());
    var date = named.date(values, event.date());
    var roles = new Roles(reading.resolved(), event);
    return new Event(
        event.id(),
        type,
        mode,
        event.contexts(),
        recoded ? ontology.cameo(type, mode) : event.cameo(),
        recoded ? ontology.score(type, mode) : event.score(),
        actors,
        recipients,
        roles.of(actors, recipients, place, date),
        place,
        date,
        values.word("status", event.status()),
        event.deniedBy(),
        event.voice(),
        event.mentions(),
        event.why(),
        1);
  }

  private Statement statement(Statement said, Named named) {
    return new Statement(
        said.id(),
        said.kind(),
        values.word("attitude", said.attitude()),
        values.sets("source") ? named.source(values, said) : said.source(),
        said.cue(),
        said.content(),
        said.addressee(),
        said.occasion(),
        named.place(values, said.place()),
        named.date(values, said.date()),
        said.via(),
        said.parent(),
        1);
  }

  private Figure figure(Figure figure) {
    return new Figure(
        figure.id(),
        values.word("measure", figure.measure()),
        values.text("unit", figure.unit()),
        values.number("lower", figure.lower()),
        values.number("upper", figure.upper()),
        figure.text(),
        figure.span(),
        values.word("qualifier", figure.qualifier()),
        figure.partOf(),
        figure.event(),
        figure.place(),
        figure.date(),
        figure.voice());
  }

  private Actor actor(Actor actor) {
    var ref = values.text("ref", actor.ref());
    boolean another = values.sets("ref");
    return new Actor(
        actor.id(),
        values.required("name", actor.name()),
        ref,
        values.word("type", actor.type()),
        values.text("country", actor.country()),
        values.text("sector", actor.sector()),
        // Code and office were those of whom it was taken for.
        another ? null : actor.cameo(),
        another ? null : actor.role(),
        another ? ref == null ? ActorStatus.UNRESOLVED : ActorStatus.RESOLVED : actor.status(),
        actor.members(),
        1,
        another ? List.of() : actor.candidates());
  }

  static Actor withMembers(Actor actor, List<Id<Actor>> members) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.ref(),
        actor.type(),
        actor.country(),
        actor.sector(),
        actor.cameo(),
        actor.role(),
        actor.status(),
        members,
        actor.confidence(),
        actor.candidates());
  }

  private Place place(Place place) {
    return new Place(
        place.id(),
        values.required("name", place.name()),
        values.text("ref", place.ref()),
        values.text("country", place.country()),
        values.sets("ref") ? null : place.admin1(),
        values.number("latitude", values.sets("ref") ? null : place.latitude()),
        values.number("longitude", values.sets("ref") ? null : place.longitude()),
        values.word("precision", place.precision()),
        1);
  }

  private TimeExpression date(TimeExpression date) {
    return new TimeExpression(
        date.id(),
        date.span(),
        date.text(),
        date.type(),
        values.text("value", date.value()),
        values.day("earliest", date.earliest()),
        values.day("latest", date.latest()));
  }
}
