package org.rapporteur.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;
import org.rapporteur.render.json.ReadingJson;

/// The findings of one reading as rows, ids resolved to what they name.
final class Rows {

  private static final String DIVIDER = "; ";

  private final Reading reading;
  private final Dispatch dispatch;
  private final @Nullable String published;

  Rows(Reading reading) {
    this.reading = reading;
    dispatch = reading.dispatch();
    PublicationTime time = dispatch.published();
    published = time == null ? null : time.date().toString();
  }

  List<@Nullable Object> reading() {
    return row(
        dispatch.id(),
        published,
        dispatch.outlet(),
        dispatch.url(),
        dispatch.title(),
        dispatch.text().length(),
        reading.resolved().annotated().sentences().size(),
        reading.findings().statements().size(),
        reading.findings().events().size(),
        reading.findings().figures().size(),
        reading.engine().version(),
        ReadingJson.line(reading));
  }

  List<@Nullable Object> event(Event event) {
    Place place = place(event.place());
    TimeExpression date = date(event.date());
    Event.EventMention main = event.mentions().getFirst();
    return row(
        dispatch.id(),
        published,
        event.id().value(),
        event.type().name(),
        event.mode(),
        event.cameo(),
        event.score(),
        each(event.actors(), Actor::name),
        each(event.actors(), Actor::ref),
        each(event.actors(), Actor::country),
        each(event.recipients(), Actor::name),
        each(event.recipients(), Actor::ref),
        each(event.recipients(), Actor::country),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        date == null ? null : date.text(),
        date == null || date.earliest() == null ? null : date.earliest().toString(),
        date == null || date.latest() == null ? null : date.latest().toString(),
        small(event.status()),
        voice(event.voice()),
        main.trigger().in(dispatch.text()),
        main.evidence().start(),
        main.evidence().end(),
        main.evidence().in(dispatch.text()),
        event.confidence());
  }

  List<@Nullable Object> statement(Statement statement) {
    List<Span> content = statement.content();
    Statement.Party source = statement.source();
    Statement.Party addressee = statement.addressee();
    return row(
        dispatch.id(),
        published,
        statement.id().value(),
        small(statement.kind()),
        small(statement.attitude()),
        source == null ? null : words(source.spans()),
        source == null ? null : each(source.actors(), Actor::name),
        source == null ? null : each(source.actors(), Actor::ref),
        addressee == null ? null : words(addressee.spans()),
        words(statement.cue()),
        words(content),
        statement.via().stream()
            .map(carrier -> words(carrier.spans()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(DIVIDER)),
        name(place(statement.place())),
        text(date(statement.date())),
        id(statement.parent()),
        content.isEmpty() ? null : content.getFirst().start(),
        content.isEmpty() ? null : content.getLast().end(),
        statement.confidence());
  }

  List<@Nullable Object> figure(Figure figure) {
    return row(
        dispatch.id(),
        published,
        figure.id().value(),
        small(figure.measure()),
        figure.unit(),
        figure.lower(),
        figure.upper(),
        small(figure.qualifier()),
        figure.text(),
        figure.span().start(),
        figure.span().end(),
        id(figure.partOf()),
        id(figure.event()),
        name(place(figure.place())),
        text(date(figure.date())),
        voice(figure.voice()));
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private String each(List<Id<Actor>> actors, Function<Actor, @Nullable String> part) {
    return actors.stream()
        .map(id -> Objects.requireNonNullElse(part.apply(reading.resolved().actor(id)), ""))
        .collect(Collectors.joining(DIVIDER));
  }

  private @Nullable String words(List<Span> spans) {
    return spans.isEmpty()
        ? null
        : spans.stream().map(dispatch::text).collect(Collectors.joining(" … "));
  }

  private @Nullable Place place(@Nullable Id<Place> id) {
    return id == null ? null : reading.resolved().place(id);
  }

  private @Nullable TimeExpression date(@Nullable Id<TimeExpression> id) {
    return id == null ? null : reading.resolved().date(id);
  }

  private static @Nullable String name(@Nullable Place place) {
    return place == null ? null : place.name();
  }

  private static @Nullable String text(@Nullable TimeExpression date) {
    return date == null ? null : date.text();
  }

  private static @Nullable String id(@Nullable Id<?> id) {
    return id == null ? null : id.value();
  }

  private static @Nullable String voice(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> null;
      case Voice.OfStatement(var id) -> id.value();
    };
  }
}
