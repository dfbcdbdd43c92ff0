package org.rapporteur.archive.correction;

import java.time.LocalDate;
import java.util.List;
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
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;

/// One reading with one finding of every kind.
final class Raid {

  static final String ID = "raid";
  static final String TEXT =
      """
      Arland attacked Carville and Borland on Monday, the mayor said.

      Twelve people were killed.\
      """;

  private final int shift;

  private Raid(int shift) {
    this.shift = shift;
  }

  /// @param shift is added to the number of every id
  static Reading reading(String version, int shift) {
    return new Raid(shift).read(version, true);
  }

  static Reading withoutEvents(String version) {
    return new Raid(0).read(version, false);
  }

  private <T> Id<T> id(String letter, int number) {
    return new Id<>(letter + (number + shift));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private Actor actor(int number, String name) {
    return new Actor(
        id("a", number),
        name,
        null,
        ActorType.COUNTRY,
        null,
        null,
        null,
        null,
        ActorStatus.UNRESOLVED,
        List.of(),
        0.5,
        List.of());
  }

  private Mention mention(
      int number, String words, @Nullable Id<Actor> actor, @Nullable Id<Place> place) {
    return new Mention(
        id("m", number),
        span(words),
        words,
        span(words),
        MentionKind.NAME,
        MentionType.COUNTRY,
        actor,
        place);
  }

  private Event event() {
    return new Event(
        id("e", 1),
        EventType.ASSAULT,
        null,
        List.of(),
        "190",
        -9,
        List.of(id("a", 1)),
        List.of(id("a", 3)),
        List.of(
            role(Event.RoleName.ACTOR, "a" + (1 + shift), "Arland"),
            role(Event.RoleName.RECIPIENT, "a" + (3 + shift), "Carville")),
        id("p", 1),
        id("d", 1),
        EventStatus.HAPPENED,
        List.of(),
        new Voice.OfStatement(id("s", 1)),
        List.of(new Event.EventMention(span("attacked"), span("Arland attacked Carville"))),
        new Event.Why(Event.Why.By.RULE, "test"),
        0.6);
  }

  private static Event.RoleEvidence role(Event.RoleName role, String ref, String words) {
    return new Event.RoleEvidence(role, ref, span(words), Event.Basis.CLAUSE);
  }

  private Statement statement() {
    return new Statement(
        id("s", 1),
        StatementKind.INDIRECT,
        Attitude.SAYS,
        null,
        List.of(span("said")),
        List.of(span("Arland attacked Carville and Borland on Monday")),
        null,
        List.of(),
        null,
        null,
        List.of(),
        null,
        0.7);
  }

  private Figure figure(@Nullable Id<Event> event) {
    return new Figure(
        id("f", 1),
        Figure.Measure.KILLED,
        "people",
        12.0,
        12.0,
        "Twelve",
        span("Twelve"),
        Figure.Qualifier.EXACTLY,
        null,
        event,
        null,
        null,
        Voice.OUTLET);
  }

  private Reading read(String version, boolean withEvents) {
    var dispatch =
        new Dispatch(
            ID,
            TEXT,
            new PublicationTime(LocalDate.parse("2024-03-05"), "2024-03-05"),
            null,
            null,
            null,
            List.of(),
            null,
            "en");
    var resolved =
        new ResolvedDispatch(
            new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of()),
            null,
            null,
            List.of(
                mention(1, "Arland", id("a", 1), null),
                mention(2, "Carville", id("a", 3), id("p", 1)),
                mention(3, "Borland", id("a", 2), null)),
            List.of(actor(1, "Arland"), actor(3, "Carville"), actor(2, "Borland")),
            List.of(
                new Place(
                    id("p", 1), "Carville", null, null, null, null, null, PlacePrecision.CITY, 1)),
            List.of(
                new TimeExpression(
                    id("d", 1),
                    span("Monday"),
                    "Monday",
                    TimeExpression.Type.DATE,
                    null,
                    null,
                    null)),
            List.of());
    var findings =
        new Findings(
            List.of(statement()),
            withEvents ? List.of(event()) : List.of(),
            List.of(figure(withEvents ? id("e", 1) : null)),
            List.of(),
            List.of(),
            List.of());
    return new Reading(
        resolved, findings, new EngineStamp(version, new TreeMap<>(), new TreeMap<>()));
  }
}
