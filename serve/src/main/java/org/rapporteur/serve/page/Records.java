package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;
import org.rapporteur.serve.catalogue.Party;
import org.rapporteur.serve.catalogue.Spot;

/// Puts the findings of one reading into a reader's words.
final class Records {

  private static final int LONGEST_NOTE = 150;

  private final Reading reading;
  private final String text;
  private final Sources sources;
  private final Map<Id<Actor>, Actor> actors = new HashMap<>();
  private final Map<Id<Place>, Place> places = new HashMap<>();
  private final Map<Id<TimeExpression>, TimeExpression> dates = new HashMap<>();
  private final Map<Id<Statement>, Statement> statements = new HashMap<>();

  Records(Reading reading, Sources sources) {
    this.reading = reading;
    this.text = reading.dispatch().text();
    this.sources = sources;
    reading.resolved().actors().forEach(actor -> actors.put(actor.id(), actor));
    reading.resolved().places().forEach(place -> places.put(place.id(), place));
    reading.resolved().dates().forEach(date -> dates.put(date.id(), date));
    reading.findings().statements().forEach(said -> statements.put(said.id(), said));
  }

  StatementNote note(Statement said) {
    Source source = sources.of(said);
    List<Detail> details = new ArrayList<>();
    if (said.addressee() != null) {
      details.add(new Detail("told", words(said.addressee().spans())));
    }
    add(details, "on", words(said.occasion()));
    add(details, "in", place(said.place()));
    add(details, "when", date(said.date()));
    add(
        details,
        "carried by",
        said.via().stream()
            .map(carrier -> words(carrier.spans()))
            .collect(Collectors.joining(", ")));
    add(details, "set", Words.of(said.kind()));
    add(details, "sure", Words.percent(said.confidence()));
    return new StatementNote(
        said.id().value(),
        source.letter(),
        source.hue(),
        source.name(),
        source.role(),
        Words.verb(said.attitude()),
        shortened(words(said.content())),
        said.parent() != null,
        details);
  }

  List<EventRecord> events(List<Span> shown) {
    return reading.findings().events().stream()
        .filter(event -> isIn(shown, event.mentions().getFirst().trigger()))
        .map(this::event)
        .toList();
  }

  private EventRecord event(Event event) {
    List<Detail> why = new ArrayList<>();
    add(why, "coded by", Words.of(event.why().by()) + ", " + event.why().detail());
    add(why, "trigger", "“" + event.mentions().getFirst().trigger().in(text) + "”");
    event.roles().stream()
        .map(role ->
            new Detail(
                Words.of(role.role()),
                "“%s”, from the %s".formatted(role.span().in(text), Words.of(role.basis()))))
        .forEach(why::add);
    add(why, "contexts", String.join(", ", event.contexts()));
    add(why, "CAMEO", event.cameo());
    add(why, "score", Words.number(event.score()));
    add(why, "told", Words.count(event.mentions().size(), "time"));
    add(why, "sure", Words.percent(event.confidence()));
    Statement said = said(event.voice());
    return new EventRecord(
        event.id().value(),
        Words.title(event.type()),
        event.mode() == null ? "" : event.mode(),
        event.type().quad().number(),
        names(event.actors()),
        names(event.recipients()),
        place(event.place()),
        date(event.date()),
        Words.of(event.status()) + (event.deniedBy().isEmpty() ? "" : ", denied"),
        said == null ? "" : sources.of(said).letter(),
        said == null ? 0 : sources.of(said).hue(),
        said == null ? "the outlet" : sources.of(said).name(),
        event.mentions().getFirst().evidence().in(text),
        why);
  }

  List<FigureRecord> figures(List<Span> shown) {
    return reading.findings().figures().stream()
        .filter(figure -> isIn(shown, figure.span()))
        .map(this::figure)
        .toList();
  }

  private FigureRecord figure(Figure figure) {
    Statement said = said(figure.voice());
    boolean other = figure.measure() == Figure.Measure.OTHER && figure.unit() != null;
    return new FigureRecord(
        figure.id().value(),
        Words.bounds(figure.qualifier(), figure.lower(), figure.upper()),
        other ? String.valueOf(figure.unit()) : Words.of(figure.measure()),
        figure.text(),
        place(figure.place()),
        date(figure.date()),
        said == null ? "" : sources.of(said).letter(),
        said == null ? 0 : sources.of(said).hue(),
        said == null ? "the outlet" : sources.of(said).name());
  }

  List<JourneyRecord> journeys() {
    return reading.findings().journeys().stream().map(this::journey).toList();
  }

  private JourneyRecord journey(Journey journey) {
    List<JourneyRecord.StopRecord> stops = new ArrayList<>();
    for (Journey.Stop stop : journey.stops()) {
      boolean planned = stop.status() == Journey.StopStatus.PLANNED;
      String when = date(stop.arrived());
      stops.add(new JourneyRecord.StopRecord(stop.order(), place(stop.place()), when, planned));
    }
    String check =
        journey.stated() == null
            ? ""
            : "the text says “%s”%s"
                .formatted(
                    journey.stated().text(),
                    Boolean.FALSE.equals(journey.consistent())
                        ? ", which does not agree with the stops read"
                        : ", which agrees with the stops read");
    return new JourneyRecord(journey.id().value(), names(journey.travellers()), stops, check);
  }

  List<ActorRecord> actors() {
    return reading.resolved().actors().stream()
        .map(actor ->
            new ActorRecord(actor.id().value(), Party.of(actor).key(), actor.name(), about(actor)))
        .toList();
  }

  private static String about(Actor actor) {
    String title = actor.role() == null ? Words.of(actor.type()) : actor.role().title();
    return Stream.of(
            title,
            actor.country() == null ? null : Countries.name(actor.country()),
            actor.cameo(),
            actor.status() == ActorStatus.RESOLVED ? null : Words.of(actor.status()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  List<PlaceRecord> places() {
    return reading.resolved().places().stream()
        .map(place -> new PlaceRecord(place.id().value(), place.name(), about(place)))
        .toList();
  }

  private static String about(Place place) {
    String country = place.country() == null ? null : Countries.name(place.country());
    return Stream.of(
            Words.of(place.precision()),
            place.admin1() == null || place.admin1().equals(place.name()) ? null : place.admin1(),
            country == null || country.equals(place.name()) ? null : country,
            place.latitude() == null ? "not on the map" : null)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  List<TermRecord> terms() {
    List<TermRecord> terms = new ArrayList<>();
    for (var term : reading.findings().terms()) {
      Statement said = said(term.voice());
      String voice = said == null ? "the outlet" : sources.of(said).name();
      String id = "t" + (terms.size() + 1);
      terms.add(new TermRecord(id, term.text(), Words.of(term.category()), voice));
    }
    return terms;
  }

  WorldMap map() {
    Map<String, WorldMap.Pin> pins = new LinkedHashMap<>();
    for (Place place : reading.resolved().places()) {
      if (place.latitude() != null && place.longitude() != null) {
        var point = new Spot.Point(place.latitude(), place.longitude());
        pins.putIfAbsent(place.name(), new WorldMap.Pin(point, place.name(), 1));
      }
    }
    return WorldMap.ofPlaces(pins.values());
  }

  private @Nullable Statement said(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> null;
      case Voice.OfStatement(var id) -> statements.get(id);
    };
  }

  private String names(List<Id<Actor>> ids) {
    return ids.stream()
        .map(actors::get)
        .filter(Objects::nonNull)
        .map(Actor::name)
        .collect(Collectors.joining(", "));
  }

  private String place(@Nullable Id<Place> id) {
    Place place = id == null ? null : places.get(id);
    return place == null ? "" : place.name();
  }

  private String date(@Nullable Id<TimeExpression> id) {
    TimeExpression date = id == null ? null : dates.get(id);
    return date == null ? "" : Words.date(date);
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private static boolean isIn(List<Span> shown, Span span) {
    return shown.isEmpty()
        || (shown.getFirst().start() <= span.start() && span.start() < shown.getLast().end());
  }

  private static void add(List<Detail> details, String label, String value) {
    if (!value.isEmpty()) {
      details.add(new Detail(label, value));
    }
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    int space = line.lastIndexOf(' ', LONGEST_NOTE);
    return line.length() <= LONGEST_NOTE
        ? line
        : line.substring(0, space > 0 ? space : LONGEST_NOTE) + "…";
  }
}
