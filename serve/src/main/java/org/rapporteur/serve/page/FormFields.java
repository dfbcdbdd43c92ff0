package org.rapporteur.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.correction.Anchor;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;

/// What can be corrected in one finding, with the values that stand there.
record FormFields(Reading reading, String finding) {

  private static final String NAMED = "a name, a reference or words that the dispatch has";

  List<FormField> of(Anchor anchor) {
    return switch (anchor.subject()) {
      case EVENT -> event(one(reading.findings().events(), Event::id));
      case ACTOR -> actor(one(reading.resolved().actors(), Actor::id));
      case STATEMENT -> statement(one(reading.findings().statements(), Statement::id));
      case PLACE -> place(one(reading.resolved().places(), Place::id));
      case DATE -> date(one(reading.resolved().dates(), TimeExpression::id));
      case FIGURE -> figure(one(reading.findings().figures(), Figure::id));
    };
  }

  private List<FormField> event(Event event) {
    return List.of(
        choice("type", "What", event.type(), EventType.values()),
        words("mode", "Mode", event.mode(), "a mode of PLOVER, such as visit"),
        choice("status", "Status", event.status(), EventStatus.values()),
        parties("actors", "Who", event.actors()),
        parties("recipients", "Whom", event.recipients()),
        words("place", "Where", place(event.place()), NAMED),
        words("date", "When", date(event.date()), NAMED));
  }

  private List<FormField> statement(Statement said) {
    return List.of(
        choice("attitude", "How", said.attitude(), Attitude.values()),
        parties("source", "Who", said.source() == null ? List.of() : said.source().actors()),
        words("place", "Where", place(said.place()), NAMED),
        words("date", "When", date(said.date()), NAMED));
  }

  private List<FormField> actor(Actor actor) {
    return List.of(
        words("name", "Name", actor.name(), ""),
        words("ref", "Reference", actor.ref(), "wd: and a Wikidata number"),
        choice("type", "Kind", actor.type(), ActorType.values()),
        words("country", "Country", actor.country(), "three letters, such as NOR"),
        words("sector", "Sector", actor.sector(), "PLOVER's, such as GOV"));
  }

  private List<FormField> place(Place place) {
    return List.of(
        words("name", "Name", place.name(), ""),
        words("ref", "Reference", place.ref(), "geonames: and a number"),
        words("country", "Country", place.country(), "three letters, such as NOR"),
        words("latitude", "Latitude", number(place.latitude()), "degrees north"),
        words("longitude", "Longitude", number(place.longitude()), "degrees east"),
        choice("precision", "How exactly", place.precision(), PlacePrecision.values()));
  }

  private List<FormField> date(TimeExpression date) {
    return List.of(
        words("value", "TIMEX3 value", date.value(), "such as 2024-10-19"),
        words("earliest", "First day", text(date.earliest()), "such as 2024-10-19"),
        words("latest", "Last day", text(date.latest()), "such as 2024-10-20"));
  }

  private List<FormField> figure(Figure figure) {
    return List.of(
        choice("measure", "What is counted", figure.measure(), Figure.Measure.values()),
        words("unit", "Unit", figure.unit(), ""),
        words("lower", "At least", number(figure.lower()), ""),
        words("upper", "At most", number(figure.upper()), ""),
        choice("qualifier", "How it is put", figure.qualifier(), Figure.Qualifier.values()));
  }

  private <T> T one(List<T> all, Function<T, Id<T>> idOf) {
    return all.stream()
        .filter(one -> idOf.apply(one).value().equals(finding))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the reading has no " + finding));
  }

  private static FormField words(String name, String label, @Nullable String value, String hint) {
    return new FormField(name, label, value == null ? "" : value, List.of(), false, hint);
  }

  private static FormField choice(String name, String label, Enum<?> value, Enum<?>[] all) {
    List<String> choices = Stream.of(all).map(FormFields::word).toList();
    return new FormField(name, label, word(value), choices, false, "");
  }

  private FormField parties(String name, String label, List<Id<Actor>> ids) {
    String value =
        ids.stream()
            .map(id -> reading.resolved().actor(id).name())
            .collect(Collectors.joining("; "));
    return new FormField(name, label, value, List.of(), true, NAMED + "; several with ; between");
  }

  private @Nullable String place(@Nullable Id<Place> id) {
    return id == null ? null : reading.resolved().place(id).name();
  }

  private @Nullable String date(@Nullable Id<TimeExpression> id) {
    Optional<TimeExpression> found =
        reading.resolved().dates().stream().filter(date -> date.id().equals(id)).findFirst();
    return found.map(TimeExpression::text).orElse(null);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String number(@Nullable Double value) {
    if (value == null) {
      return null;
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) (double) value)
        : value.toString();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
