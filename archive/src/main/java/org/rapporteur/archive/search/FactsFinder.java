package org.rapporteur.archive.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
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
    actors.values().forEach(actor -> actor(answers, Field.MENTIONS, actor));
    places.values().forEach(place -> place(answers, Field.MENTIONS, place));
    @Nullable PublicationTime published = reading.dispatch().published();
    LocalDate day = published == null ? null : published.date();
    Span whole = new Span(0, reading.dispatch().text().length());
    return new Facts(
        Scope.DISPATCH,
        reading.dispatch().id(),
        answers.words,
        day,
        day,
        null,
        null,
        null,
        null,
        whole);
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
    @Nullable Place place = event.place() == null ? null : places.get(event.place());
    if (place != null) {
      place(answers, Field.PLACE, place);
      answers.exact(Field.COUNTRY, place.country());
    }
    @Nullable TimeExpression date = event.date() == null ? null : dates.get(event.date());
    return new Facts(
        Scope.EVENT,
        event.id().value(),
        answers.words,
        date == null ? null : date.earliest(),
        date == null ? null : date.latest(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        null,
        null,
        event.mentions().getFirst().evidence());
  }

  private void voice(Answers answers, Voice voice) {
    switch (voice) {
      case Voice.OfOutlet() -> answers.word(Field.VOICE, VoiceKind.OUTLET);
      case Voice.OfStatement(Id<Statement> id) -> {
        @Nullable Statement said = statements.get(id);
        boolean carried = said != null && (said.parent() != null || !said.via().isEmpty());
        answers.word(Field.VOICE, carried ? VoiceKind.REMOVED : VoiceKind.SOURCE);
        if (said != null) {
          party(answers, Field.ACCORDING_TO, said.source());
        }
      }
    }
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
    List<Span> spans = statement.content().isEmpty() ? statement.cue() : statement.content();
    Span evidence = spans.stream().reduce(Span::covering).orElse(new Span(0, 0));
    return plain(Scope.STATEMENT, statement.id().value(), answers, null, null, evidence);
  }

  private Facts figure(Figure figure) {
    Answers answers = new Answers();
    answers.word(Field.FIGURE, figure.measure());
    return plain(
        Scope.FIGURE, figure.id().value(), answers, figure.lower(), figure.upper(), figure.span());
  }

  private Facts term(String id, Term term) {
    Answers answers = new Answers();
    answers.name(Field.TERM, term.text());
    answers.word(Field.LOADING, term.category());
    return plain(Scope.TERM, id, answers, null, null, term.span());
  }

  private static Facts plain(
      Scope scope,
      String id,
      Answers answers,
      @Nullable Double lower,
      @Nullable Double upper,
      Span evidence) {
    return new Facts(scope, id, answers.words, null, null, null, null, lower, upper, evidence);
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
        actor(answers, field, actor);
        actor.members().stream()
            .map(actors::get)
            .filter(member -> member != null)
            .forEach(member -> actor(answers, field, member));
      }
    }
  }

  private static void actor(Answers answers, Field field, Actor actor) {
    answers.name(field, actor.name());
    answers.name(field, actor.ref());
    answers.name(field, actor.cameo());
    answers.name(field, actor.country());
  }

  private static void place(Answers answers, Field field, Place place) {
    answers.name(field, place.name());
    answers.name(field, place.ref());
    answers.name(field, place.admin1());
  }

  /// What the fields of one thing answer to.
  private static final class Answers {
    private final Map<Field, Set<String>> words = new EnumMap<>(Field.class);

    void exact(Field field, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        add(field, Set.of(text.strip().toLowerCase(Locale.ROOT)));
      }
    }

    void word(Field field, Enum<?> constant) {
      add(field, Set.of(ValueReader.word(constant)));
    }

    void name(Field field, @Nullable String name) {
      if (name != null) {
        add(field, Grams.of(name));
      }
    }

    private void add(Field field, Set<String> values) {
      words.computeIfAbsent(field, _ -> new HashSet<>()).addAll(values);
    }
  }
}
