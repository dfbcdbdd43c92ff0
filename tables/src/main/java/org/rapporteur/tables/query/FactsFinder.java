package org.rapporteur.tables.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Place;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Term;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;

/// Gathers the [Facts] of one reading.
final class FactsFinder {

  private final Reading reading;
  private final Map<Id<Actor>, Actor> actors = new HashMap<>();
  private final Map<Id<Place>, Place> places = new HashMap<>();
  private final Map<Id<TimeExpression>, TimeExpression> dates = new HashMap<>();
  private final Map<Id<Statement>, Statement> statements = new HashMap<>();

  FactsFinder(Reading reading) {
    this.reading = reading;
    reading.resolved().actors().forEach(actor -> actors.put(actor.id(), actor));
    reading.resolved().places().forEach(place -> places.put(place.id(), place));
    reading.resolved().dates().forEach(date -> dates.put(date.id(), date));
    reading.findings().statements().forEach(said -> statements.put(said.id(), said));
  }

  List<Facts> all() {
    List<Facts> all = new ArrayList<>();
    all.add(dispatch());
    reading.findings().events().forEach(event -> all.add(event(event)));
    reading.findings().statements().forEach(statement -> all.add(statement(statement)));
    reading.findings().figures().forEach(figure -> all.add(figure(figure)));
    for (Journey journey : reading.findings().journeys()) {
      journey.stops().forEach(stop -> all.add(stop(journey, stop)));
    }
    List<Term> terms = reading.findings().terms();
    for (int i = 0; i < terms.size(); i++) {
      all.add(term("t" + (i + 1), terms.get(i)));
    }
    return all;
  }

  private Facts dispatch() {
    Answers answers = new Answers();
    answers.exact(Field.ID, reading.dispatch().id());
    @Nullable Outlet outlet = reading.resolved().outlet();
    if (outlet != null) {
      answers.name(Field.OUTLET, outlet.name());
      answers.name(Field.OUTLET, outlet.domain());
      answers.name(Field.OUTLET, outlet.ref());
      answers.exact(Field.OWNERSHIP, outlet.ownership());
    }
    actors.values().forEach(actor -> answers.actor(Field.MENTIONS, actor));
    places.values().forEach(place -> answers.place(Field.MENTIONS, place));
    @Nullable PublicationTime published = reading.dispatch().published();
    if (published != null) {
      answers.between(published.date(), published.date());
    }
    Span whole = new Span(0, reading.dispatch().text().length());
    return answers.facts(Scope.DISPATCH, reading.dispatch().id(), whole);
  }

  private Facts event(Event event) {
    Answers answers = new Answers();
    answers.word(Field.TYPE, event.type());
    answers.word(Field.QUAD, event.type().quad());
    answers.word(Field.STATUS, event.status());
    answers.exact(Field.MODE, event.mode());
    answers.exact(Field.CAMEO, event.cameo());
    event.contexts().forEach(context -> answers.exact(Field.CONTEXT, context));
    actors(answers, Field.ACTOR, event.actors());
    actors(answers, Field.RECIPIENT, event.recipients());
    actors(answers, Field.PARTY, event.actors());
    actors(answers, Field.PARTY, event.recipients());
    voice(answers, event.voice());
    whereAndWhen(answers, event.place(), event.date());
    answers.sure(event.confidence());
    return answers.facts(Scope.EVENT, event.id().value(), event.mentions().getFirst().evidence());
  }

  private Facts statement(Statement statement) {
    Answers answers = new Answers();
    answers.word(Field.ATTITUDE, statement.attitude());
    answers.word(Field.QUOTED, statement.kind());
    party(answers, Field.SPEAKER, statement.source());
    party(answers, Field.ADDRESSEE, statement.addressee());
    statement
        .via()
        .forEach(carrier -> {
          actors(answers, Field.VIA, carrier.actors());
          carrier.spans().forEach(span -> answers.name(Field.VIA, reading.dispatch().text(span)));
        });
    whereAndWhen(answers, statement.place(), statement.date());
    answers.sure(statement.confidence());
    List<Span> spans = statement.content().isEmpty() ? statement.cue() : statement.content();
    Span evidence = spans.stream().reduce(Span::covering).orElse(new Span(0, 0));
    return answers.facts(Scope.STATEMENT, statement.id().value(), evidence);
  }

  private Facts figure(Figure figure) {
    Answers answers = new Answers();
    answers.word(Field.FIGURE, figure.measure());
    voice(answers, figure.voice());
    whereAndWhen(answers, figure.place(), figure.date());
    answers.bounds(figure.lower(), figure.upper());
    return answers.facts(Scope.FIGURE, figure.id().value(), figure.span());
  }

  private Facts stop(Journey journey, Journey.Stop stop) {
    Answers answers = new Answers();
    actors(answers, Field.TRAVELLER, journey.travellers());
    answers.at(places.get(stop.place()));
    @Nullable TimeExpression from = date(stop.arrived());
    @Nullable TimeExpression to = date(stop.departed() == null ? stop.arrived() : stop.departed());
    answers.between(from == null ? null : from.earliest(), to == null ? null : to.latest());
    Span evidence = stop.evidence().stream().reduce(Span::covering).orElseThrow();
    return answers.facts(Scope.STOP, journey.id() + "." + stop.order(), evidence);
  }

  private Facts term(String id, Term term) {
    Answers answers = new Answers();
    answers.name(Field.TERM, term.text());
    answers.word(Field.LOADING, term.category());
    voice(answers, term.voice());
    return answers.facts(Scope.TERM, id, term.span());
  }

  private void voice(Answers answers, Voice voice) {
    answers.word(Field.VOICE, VoiceKind.of(reading, voice));
    if (voice instanceof Voice.OfStatement(Id<Statement> id)) {
      @Nullable Statement said = statements.get(id);
      party(answers, Field.ACCORDING_TO, said == null ? null : said.source());
    }
  }

  private void whereAndWhen(
      Answers answers, @Nullable Id<Place> place, @Nullable Id<TimeExpression> date) {
    answers.at(place == null ? null : places.get(place));
    answers.on(date(date));
  }

  private @Nullable TimeExpression date(@Nullable Id<TimeExpression> id) {
    return id == null ? null : dates.get(id);
  }

  private void party(Answers answers, Field field, Statement.@Nullable Party party) {
    if (party != null) {
      actors(answers, field, party.actors());
      party.spans().forEach(span -> answers.name(field, reading.dispatch().text(span)));
    }
  }

  private void actors(Answers answers, Field field, List<Id<Actor>> ids) {
    for (Id<Actor> id : ids) {
      @Nullable Actor actor = actors.get(id);
      if (actor != null) {
        answers.actor(field, actor);
        actor.members().stream()
            .map(actors::get)
            .filter(Objects::nonNull)
            .forEach(member -> answers.actor(field, member));
      }
    }
  }
}
