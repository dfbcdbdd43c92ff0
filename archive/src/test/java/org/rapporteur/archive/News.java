package org.rapporteur.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.MentionType;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.Voice;

/// Makes readings with a few findings, for tests that compare them.
public final class News {

  private static final Span ALL = new Span(0, 1);

  private final Dispatch dispatch;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  private News(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  /// Starts a dispatch.
  ///
  /// @param id names it and, up to a digit, its outlet: `north1` is of the outlet "north"
  public static News of(String id, String day, String title, String text, String... byline) {
    PublicationTime published = new PublicationTime(LocalDate.parse(day), day);
    String outlet = id.replaceFirst("\\d.*", "");
    return new News(
        new Dispatch(id, text, published, outlet, null, title, List.of(byline), null, "en"));
  }

  /// Adds a statement; what is asserted next is in its voice until [#outlet] is called.
  public News says(String speaker, ActorType type) {
    statements.add(
        new Statement(
            new Id<>("s" + (statements.size() + 1)),
            StatementKind.INDIRECT,
            Attitude.SAYS,
            new Statement.Party(List.of(ALL), List.of(actor(speaker, type))),
            List.of(),
            List.of(ALL),
            null,
            List.of(),
            null,
            null,
            List.of(),
            null,
            1));
    return this;
  }

  /// Adds an event that happened; a party "" is nobody.
  public News event(EventType type, String actor, String recipient) {
    return event(type, actor, recipient, EventStatus.HAPPENED);
  }

  /// Adds an event.
  public News event(EventType type, String actor, String recipient, EventStatus status) {
    events.add(
        new Event(
            new Id<>("e" + (events.size() + 1)),
            type,
            null,
            List.of(),
            "000",
            0,
            parties(actor),
            parties(recipient),
            List.of(),
            null,
            null,
            status,
            List.of(),
            voice(),
            List.of(new Event.EventMention(ALL, ALL)),
            new Event.Why(Event.Why.By.RULE, "test"),
            1));
    return this;
  }

  /// Adds a number of people killed.
  public News killed(@Nullable Double least, @Nullable Double most) {
    figures.add(
        new Figure(
            new Id<>("f" + (figures.size() + 1)),
            Figure.Measure.KILLED,
            "people",
            least,
            most,
            "some",
            ALL,
            Figure.Qualifier.EXACTLY,
            null,
            null,
            null,
            null,
            voice()));
    return this;
  }

  private Voice voice() {
    return statements.isEmpty() ? Voice.OUTLET : new Voice.OfStatement(statements.getLast().id());
  }

  private List<Id<Actor>> parties(String name) {
    return name.isEmpty() ? List.of() : List.of(actor(name, ActorType.COUNTRY));
  }

  private Id<Actor> actor(String name, ActorType type) {
    Actor actor =
        actors.computeIfAbsent(
            name,
            _ ->
                new Actor(
                    new Id<>("a" + (actors.size() + 1)),
                    name,
                    "test:" + name,
                    type,
                    null,
                    null,
                    null,
                    null,
                    ActorStatus.RESOLVED,
                    List.of(),
                    1,
                    List.of()));
    mentions.add(
        new Mention(
            new Id<>("m" + (mentions.size() + 1)),
            ALL,
            name,
            ALL,
            MentionKind.NAME,
            MentionType.COUNTRY,
            actor.id(),
            null));
    return actor.id();
  }

  /// Returns the reading.
  public Reading read() {
    var annotated = new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of());
    var resolved =
        new ResolvedDispatch(
            annotated,
            new Outlet(Objects.requireNonNull(dispatch.outlet()), null, null, null, null),
            null,
            mentions,
            List.copyOf(actors.values()),
            List.of(),
            List.of(),
            List.of());
    var findings = new Findings(statements, events, figures, List.of(), List.of(), List.of());
    return new Reading(resolved, findings, new EngineStamp("1", new TreeMap<>(), new TreeMap<>()));
  }
}
