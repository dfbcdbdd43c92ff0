package org.rapporteur.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.MentionType;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.Term;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;
import org.rapporteur.model.Warning;

/// A reading written by hand, with every part that a reading can have. Its people are invented.
public final class SampleReading {
  /// What the sample was read from.
  public static final String TEXT =
      "ZAGREB, May 4 (Harbour Wire) — Foreign Minister Lena Maro met her Austrian counterpart in"
          + " Zagreb on Saturday, the third stop of a tour that also took her to Vienna and"
          + " Ljubljana.\n\n"
          + "“We want talks, not gestures,” Maro told reporters. She said shelling by the rebel"
          + " bandits had killed at least 12 people, according to a statement from her ministry."
          + "\n\n"
          + "The rebels denied that they had fired on civilians, Radio Delta reported. The"
          + " minister will visit Rome next week.";

  private SampleReading() {}

  /// Returns the span of the first `words` in the sample.
  public static Span at(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the sample: " + words);
    }
    return new Span(start, start + words.length());
  }

  /// Returns the reading of the sample.
  public static Reading reading() {
    return new Reading(resolved(), findings(), stamp());
  }

  private static EngineStamp stamp() {
    return new EngineStamp(
        "0.1.0",
        new TreeMap<>(Map.of("encoder", "0".repeat(64))),
        new TreeMap<>(Map.of("places", "a1b2c3", "actors", "d4e5f6")));
  }

  private static ResolvedDispatch resolved() {
    var dispatch =
        new Dispatch(
            "sample",
            TEXT,
            PublicationTime.parse("2024-05-05T08:00:00+02:00").orElseThrow(),
            "Harbour Wire",
            "https://harbour.example/1",
            "Minister tours the region",
            List.of("A. Writer"),
            null,
            "en");
    return new ResolvedDispatch(
        new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of()),
        new Outlet("Harbour Wire", "harbour.example", null, "HRV", "private"),
        new Dateline(new Id<>("p1"), new Id<>("d1"), "Harbour Wire"),
        mentions(),
        actors(),
        places(),
        dates(),
        List.of(new Warning("unresolved_actor", "Nobody known by that name.", at("Radio Delta"))));
  }

  private static List<Mention> mentions() {
    return List.of(
        mention("m1", "Foreign Minister Lena Maro", "Maro", MentionKind.NAME, "a1", null),
        mention("m2", "her Austrian counterpart", "counterpart", MentionKind.NOMINAL, "a2", null),
        mention("m3", "Vienna", "Vienna", MentionKind.NAME, null, "p2"),
        mention("m4", "She", "She", MentionKind.PRONOUN, "a1", null),
        mention("m5", "the rebel bandits", "bandits", MentionKind.NOMINAL, "a3", null));
  }

  private static Mention mention(
      String id, String words, String head, MentionKind kind, String actor, String place) {
    Span span = at(words);
    int start = span.start() + words.indexOf(head);
    return new Mention(
        new Id<>(id),
        span,
        words,
        new Span(start, start + head.length()),
        kind,
        place == null ? MentionType.PERSON : MentionType.PLACE,
        actor == null ? null : new Id<>(actor),
        place == null ? null : new Id<>(place));
  }

  private static List<Actor> actors() {
    var minister = new Role("Minister of Foreign Affairs", null, LocalDate.of(2024, 5, 5));
    return List.of(
        actor("a1", "Lena Maro", "wd:Q1", ActorType.PERSON, "HRV", "GOV", minister),
        actor("a2", "Austrian counterpart", null, ActorType.PERSON, "AUT", "GOV", null),
        actor("a3", "rebels", null, ActorType.GROUP, null, "REB", null),
        actor("a4", "Radio Delta", null, ActorType.OUTLET, null, "MED", null),
        new Actor(
            new Id<>("a5"),
            "ministry",
            null,
            ActorType.ORGANISATION,
            "HRV",
            "GOV",
            "HRVGOV",
            null,
            ActorStatus.AMBIGUOUS,
            List.of(),
            0.5,
            List.of(new Actor.Candidate("rap:hrv-mfa", "Ministry of Foreign Affairs", 0.61234))));
  }

  private static Actor actor(
      String id,
      String name,
      String ref,
      ActorType type,
      String country,
      String sector,
      Role role) {
    return new Actor(
        new Id<>(id),
        name,
        ref,
        type,
        country,
        sector,
        country == null ? null : country + sector,
        role,
        ref == null ? ActorStatus.UNRESOLVED : ActorStatus.RESOLVED,
        List.of(),
        0.9,
        List.of());
  }

  private static List<Place> places() {
    return List.of(
        place("p1", "Zagreb", "HRV", 45.81444, 15.97798),
        place("p2", "Vienna", "AUT", 48.20849, 16.37208),
        place("p3", "Ljubljana", "SVN", 46.05108, 14.50513),
        place("p4", "Rome", "ITA", 41.89193, 12.51133));
  }

  private static Place place(String id, String name, String country, double lat, double lon) {
    return new Place(
        new Id<>(id), name, "geonames:1", country, null, lat, lon, PlacePrecision.CITY, 0.98765432);
  }

  private static List<TimeExpression> dates() {
    return List.of(
        date("d1", "May 4", "2024-05-04"),
        date("d2", "Saturday", "2024-05-04"),
        new TimeExpression(
            new Id<>("d3"),
            at("next week"),
            "next week",
            TimeExpression.Type.DATE,
            "2024-W19",
            LocalDate.of(2024, 5, 6),
            LocalDate.of(2024, 5, 12)));
  }

  private static TimeExpression date(String id, String words, String day) {
    LocalDate date = LocalDate.parse(day);
    return new TimeExpression(
        new Id<>(id), at(words), words, TimeExpression.Type.DATE, day, date, date);
  }

  private static Findings findings() {
    return new Findings(statements(), events(), figures(), journeys(), terms(), List.of());
  }

  private static List<Statement> statements() {
    return List.of(
        statement("s1", StatementKind.DIRECT, Attitude.SAYS, party("Maro told", 4, "a1"), "told")
            .content("“We want talks, not gestures,”")
            .to("reporters")
            .build(),
        statement("s2", StatementKind.INDIRECT, Attitude.SAYS, party("She", 3, "a1"), "said")
            .content("shelling by the rebel bandits had killed at least 12 people")
            .via(new Statement.Carrier(List.of(at("a statement")), List.of(new Id<>("a5")), null))
            .build(),
        statement("s3", StatementKind.INDIRECT, Attitude.SAYS, party("Radio Delta", 11, "a4"), "")
            .content("The rebels denied that they had fired on civilians")
            .build(),
        statement("s4", StatementKind.INDIRECT, Attitude.DENIES, party("The rebels", 10, "a3"), "")
            .content("they had fired on civilians")
            .via(
                new Statement.Carrier(
                    List.of(at("Radio Delta")), List.of(new Id<>("a4")), new Id<>("s3")))
            .inside("s3")
            .build());
  }

  private static StatementSketch statement(
      String id, StatementKind kind, Attitude attitude, Statement.Party source, String cue) {
    return new StatementSketch(id, kind, attitude, source, cue);
  }

  private static Statement.Party party(String words, int length, String actor) {
    Span span = at(words);
    return new Statement.Party(
        List.of(new Span(span.start(), span.start() + length)), List.of(new Id<>(actor)));
  }

  private static List<Event> events() {
    Event meeting =
        event("e1", EventType.CONSULT, "met", "a1", List.of(), Voice.OUTLET, EventStatus.HAPPENED);
    Event shelling =
        event(
            "e2",
            EventType.ASSAULT,
            "shelling",
            "a3",
            List.of(new Id<>("s4")),
            new Voice.OfStatement(new Id<>("s2")),
            EventStatus.HAPPENED);
    return List.of(meeting, shelling);
  }

  private static Event event(
      String id,
      EventType type,
      String trigger,
      String actor,
      List<Id<Statement>> deniedBy,
      Voice voice,
      EventStatus status) {
    return new Event(
        new Id<>(id),
        type,
        null,
        List.of("diplomatic"),
        "036",
        2.5,
        List.of(new Id<>(actor)),
        List.of(),
        List.of(
            new Event.RoleEvidence(
                Event.RoleName.ACTOR, actor, at("Maro"), Event.Basis.GOVERNING_CLAUSE)),
        new Id<>("p1"),
        new Id<>("d2"),
        status,
        deniedBy,
        voice,
        List.of(new Event.EventMention(at(trigger), at(trigger))),
        new Event.Why(Event.Why.By.RULE, "meeting"),
        0.875);
  }

  private static List<Figure> figures() {
    return List.of(
        new Figure(
            new Id<>("f1"),
            Figure.Measure.KILLED,
            "people",
            12.0,
            null,
            "at least 12 people",
            at("at least 12 people"),
            Figure.Qualifier.AT_LEAST,
            null,
            new Id<>("e2"),
            null,
            null,
            new Voice.OfStatement(new Id<>("s2"))));
  }

  private static List<Journey> journeys() {
    return List.of(
        new Journey(
            new Id<>("j1"),
            List.of(new Id<>("a1")),
            List.of(
                stop(1, "p2", "Vienna", Journey.StopStatus.VISITED),
                stop(2, "p3", "Ljubljana", Journey.StopStatus.VISITED),
                stop(3, "p1", "Zagreb", Journey.StopStatus.VISITED),
                stop(4, "p4", "Rome", Journey.StopStatus.PLANNED)),
            new Journey.StatedLength(3, at("the third stop"), "the third stop"),
            true));
  }

  private static Journey.Stop stop(
      int order, String place, String words, Journey.StopStatus status) {
    return new Journey.Stop(order, new Id<>(place), null, null, status, List.of(at(words)));
  }

  private static List<Term> terms() {
    return List.of(
        new Term(
            at("bandits"),
            "bandits",
            Term.Category.EPITHET,
            new Id<>("a3"),
            new Voice.OfStatement(new Id<>("s2"))));
  }
}
