package org.rapporteur.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Term;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;
import org.rapporteur.model.Warning;

/// A reading as marked-up text that a reviewer reads in a diff: the text, a sentence a line, with
/// what was read in it, then a line for everything that was read.
///
/// `[Araghchi|a1]` is a mention (`?` when nobody knows whose), `{met|e1}` a trigger,
/// `<Saturday|d1>` a date, `(12 people|f1)` a figure, `*regime*` a loaded term, and `«s1 … s1»` the
/// content of a statement.
final class MarkedUpReading {
  private final Reading reading;
  private final List<Mark> marks = new ArrayList<>();

  private MarkedUpReading(Reading reading) {
    this.reading = reading;
  }

  static String of(Reading reading) {
    var markedUp = new MarkedUpReading(reading);
    return markedUp.text() + "\n" + String.join("\n", markedUp.list()) + "\n";
  }

  /// Something written at an offset of the text.
  ///
  /// @param closing whether it ends a stretch; ends stand before beginnings
  /// @param length of the stretch: the longer one begins first and ends last
  /// @param order in which stretches of one length begin; they end the other way round
  private record Mark(int at, boolean closing, int length, int order, String text) {
    static final Comparator<Mark> IN_ORDER =
        Comparator.comparingInt(Mark::at)
            .thenComparing(mark -> !mark.closing)
            .thenComparingInt(mark -> mark.closing ? mark.length : -mark.length)
            .thenComparingInt(mark -> mark.closing ? -mark.order : mark.order);
  }

  private void mark(Span span, String before, String after) {
    int order = marks.size();
    marks.add(new Mark(span.start(), false, span.length(), order, before));
    marks.add(new Mark(span.end(), true, span.length(), order, after));
  }

  private String text() {
    markUp();
    marks.sort(Mark.IN_ORDER);
    String text = reading.dispatch().text();
    var written = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      written.append(text, at, mark.at()).append(mark.text());
      at = mark.at();
    }
    String page = written.append(text, at, text.length()).append('\n').toString();
    return page.replaceAll(" +\n", "\n").replaceAll("\n{3,}", "\n\n");
  }

  private void markUp() {
    for (Sentence sentence : reading.resolved().annotated().sentences()) {
      if (sentence.index() > 0) {
        marks.add(new Mark(sentence.span().start(), false, Integer.MAX_VALUE, 0, "\n"));
      }
    }
    var findings = reading.findings();
    for (Statement said : findings.statements()) {
      said.content().forEach(span -> mark(span, "«" + said.id() + " ", " " + said.id() + "»"));
    }
    for (var mention : reading.resolved().mentions()) {
      mark(mention.span(), "[", "|" + known(mention.actor(), mention.place()) + "]");
    }
    for (Event event : findings.events()) {
      event.mentions().forEach(told -> mark(told.trigger(), "{", "|" + event.id() + "}"));
    }
    reading.resolved().dates().forEach(date -> mark(date.span(), "<", "|" + date.id() + ">"));
    findings.figures().forEach(figure -> mark(figure.span(), "(", "|" + figure.id() + ")"));
    findings.terms().forEach(term -> mark(term.span(), "*", "*"));
  }

  private static String known(@Nullable Id<Actor> actor, @Nullable Id<Place> place) {
    return actor == null && place == null ? "?" : words(actor, place);
  }

  private List<String> list() {
    List<String> lines = new ArrayList<>();
    var resolved = reading.resolved();
    resolved.actors().forEach(actor -> lines.add(line(actor)));
    resolved.places().forEach(place -> lines.add(line(place)));
    resolved.dates().forEach(date -> lines.add(line(date)));
    var findings = reading.findings();
    findings.statements().forEach(said -> lines.add(line(said)));
    findings.events().forEach(event -> lines.add(line(event)));
    findings.figures().forEach(figure -> lines.add(line(figure)));
    findings.journeys().forEach(journey -> lines.add(line(journey)));
    findings.terms().forEach(term -> lines.add(line(term)));
    reading.warnings().forEach(warning -> lines.add(line(warning)));
    return lines;
  }

  private static String line(Actor actor) {
    var role = actor.role();
    return words(
        actor.id(),
        actor.name(),
        actor.type(),
        actor.country(),
        actor.sector(),
        actor.ref(),
        role == null ? null : "“" + role.title() + "”",
        actor.status(),
        actor.members().isEmpty() ? null : "= " + ids(actor.members()));
  }

  private static String line(Place place) {
    return words(place.id(), place.name(), place.country(), place.ref(), place.precision());
  }

  private static String line(TimeExpression date) {
    return words(date.id(), date.type(), date.value(), date.earliest(), date.latest());
  }

  private String line(Statement said) {
    return words(
        said.id(),
        said.kind(),
        said.attitude(),
        said.source() == null ? "nobody" : party(said.source()),
        said.cue().isEmpty() ? null : "cue “" + quote(said.cue()) + "”",
        said.addressee() == null ? null : "to " + party(said.addressee()),
        said.occasion().isEmpty() ? null : "at “" + quote(said.occasion()) + "”",
        said.via().isEmpty()
            ? null
            : said.via().stream().map(this::via).collect(Collectors.joining(" ")),
        said.parent() == null ? null : "in " + said.parent(),
        said.place(),
        said.date());
  }

  private String party(Statement.Party party) {
    return "“"
        + quote(party.spans())
        + "”"
        + (party.actors().isEmpty() ? "" : " " + ids(party.actors()));
  }

  private String via(Statement.Carrier carrier) {
    return words(
        "via “" + quote(carrier.spans()) + "”", ids(carrier.actors()), carrier.statement());
  }

  private String quote(List<Span> spans) {
    return spans.stream().map(reading.dispatch()::text).collect(Collectors.joining(" … "));
  }

  private static String line(Event event) {
    return words(
        event.id(),
        event.type().name(),
        event.mode(),
        event.cameo(),
        event.actors().isEmpty() ? "someone" : ids(event.actors()),
        event.recipients().isEmpty() ? null : "→ " + ids(event.recipients()),
        event.place(),
        event.date(),
        event.status(),
        voice(event.voice()),
        event.deniedBy().isEmpty() ? null : "denied by " + ids(event.deniedBy()));
  }

  private static String line(Figure figure) {
    return words(
        figure.id(),
        figure.measure(),
        figure.qualifier(),
        figure.lower() == null ? "…" : figure.lower(),
        figure.upper() == null ? "…" : figure.upper(),
        figure.unit(),
        figure.event(),
        figure.partOf() == null ? null : "of " + figure.partOf(),
        voice(figure.voice()));
  }

  private static String line(Journey journey) {
    var stated = journey.stated();
    return words(
        journey.id(),
        ids(journey.travellers()),
        journey.stops().stream()
            .map(stop -> stop.place() + (stop.status() == Journey.StopStatus.PLANNED ? "?" : ""))
            .collect(Collectors.joining(" → ")),
        stated == null ? null : "stated " + stated.ordinal(),
        journey.consistent() == null ? null : "consistent " + journey.consistent());
  }

  private static String line(Term term) {
    return words(
        "*" + term.text() + "*",
        term.category(),
        term.about() == null ? null : "about " + term.about(),
        voice(term.voice()));
  }

  private static String line(Warning warning) {
    return words("!", warning.code(), warning.message());
  }

  private static String voice(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> "outlet";
      case Voice.OfStatement(var id) -> "voice " + id;
    };
  }

  private static String ids(List<? extends Id<?>> ids) {
    return ids.stream().map(Id::value).collect(Collectors.joining(","));
  }

  /// Joins what there is; enum constants in lower case, whole numbers without a fraction.
  private static String words(@Nullable Object... parts) {
    List<String> words = new ArrayList<>();
    for (Object part : parts) {
      switch (part) {
        case null -> {}
        case Enum<?> constant -> words.add(constant.name().toLowerCase(Locale.ROOT));
        case Double number when number == Math.rint(number) -> words.add("" + number.longValue());
        default -> words.add(part.toString());
      }
    }
    return String.join(" ", words).strip();
  }
}
