package org.rapporteur.serve.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Voice;

/// Makes the rows of one reading.
final class Cataloguer {

  private static final int LONGEST_QUOTE = 320;
  private static final int LONGEST_TITLE = 110;

  private final Reading reading;
  private final String text;
  private final DispatchRow dispatch;
  private final Pool pool;
  private final Map<Id<Actor>, Party> parties = new LinkedHashMap<>();
  private final Map<Id<Place>, Spot> spots = new LinkedHashMap<>();
  private final Map<Id<TimeExpression>, TimeExpression> dates = new LinkedHashMap<>();
  private final Map<Id<Statement>, Statement> statements = new LinkedHashMap<>();

  private Cataloguer(Reading reading, Pool pool) {
    this.reading = reading;
    this.pool = pool;
    this.text = reading.dispatch().text();
    this.dispatch = dispatchRow();
    reading
        .resolved()
        .actors()
        .forEach(actor -> parties.put(actor.id(), pool.one(Party.of(actor))));
    reading.resolved().places().forEach(place -> spots.put(place.id(), pool.one(Spot.of(place))));
    reading.resolved().dates().forEach(date -> dates.put(date.id(), date));
    reading.findings().statements().forEach(said -> statements.put(said.id(), said));
  }

  static Entry entry(Reading reading, Stand stand, Pool pool) {
    return new Cataloguer(reading, pool).entry(stand);
  }

  private Entry entry(Stand stand) {
    return new Entry(
        stand,
        dispatch,
        reading.findings().statements().stream().map(this::row).toList(),
        reading.findings().events().stream().map(this::row).toList(),
        reading.findings().figures().stream().map(this::row).toList(),
        reading.findings().journeys().stream().flatMap(trip -> stops(trip).stream()).toList(),
        new LinkedHashSet<>(parties.values()));
  }

  private DispatchRow dispatchRow() {
    Dispatch source = reading.dispatch();
    Outlet outlet = reading.resolved().outlet();
    String lead = shortened(text.substring(0, Math.min(text.length(), 2_000)), LONGEST_QUOTE);
    return new DispatchRow(
        DispatchKey.of(source.id()),
        source.id(),
        titleOf(source),
        lead,
        outlet == null ? DispatchRow.UNNAMED : pool.one(outlet.name()),
        outlet == null ? null : pool.orNull(outlet.country()),
        outlet == null ? null : pool.orNull(outlet.ownership()),
        source.published() == null ? null : pool.one(source.published().date()),
        reading.findings().statements().size(),
        reading.findings().events().size(),
        reading.findings().figures().size(),
        new StringTokenizer(text).countTokens(),
        reading.warnings().size());
  }

  /// Returns the headline, or how the text begins when there is none.
  private static String titleOf(Dispatch dispatch) {
    String title = dispatch.title();
    if (title != null && !title.isBlank()) {
      return title.strip();
    }
    String begins = dispatch.text().strip().lines().findFirst().orElse("");
    return begins.isEmpty() ? dispatch.id() : shortened(begins, LONGEST_TITLE);
  }

  private StatementRow row(Statement said) {
    Statement.Party source = said.source();
    return new StatementRow(
        dispatch,
        pool.one(said.id().value()),
        source == null ? List.of() : parties(source.actors()),
        source == null ? null : pool.one(words(source.spans())),
        said.attitude(),
        shortened(words(said.content()), LONGEST_QUOTE),
        said.parent() != null,
        said.confidence());
  }

  private EventRow row(Event event) {
    TimeExpression date = event.date() == null ? null : dates.get(event.date());
    return new EventRow(
        dispatch,
        pool.one(event.id().value()),
        event.type(),
        pool.orNull(event.mode()),
        pool.one(event.cameo()),
        event.score(),
        parties(event.actors()),
        parties(event.recipients()),
        spot(event.place()),
        date == null ? null : pool.orNull(date.earliest()),
        event.status(),
        pool.orNull(voice(event.voice())),
        event.voice() instanceof Voice.OfOutlet,
        shortened(event.mentions().getFirst().evidence().in(text), LONGEST_QUOTE),
        event.confidence());
  }

  private FigureRow row(Figure figure) {
    TimeExpression date = figure.date() == null ? null : dates.get(figure.date());
    LocalDate own = date == null ? null : date.earliest();
    return new FigureRow(
        dispatch,
        pool.one(figure.id().value()),
        figure.measure(),
        pool.orNull(figure.unit()),
        figure.lower(),
        figure.upper(),
        figure.qualifier(),
        shortened(figure.text(), LONGEST_QUOTE),
        spot(figure.place()),
        own == null ? dispatch.published() : own,
        pool.orNull(voice(figure.voice())),
        figure.voice() instanceof Voice.OfOutlet);
  }

  private List<StopRow> stops(Journey journey) {
    List<StopRow> rows = new ArrayList<>();
    for (Journey.Stop stop : journey.stops()) {
      Spot place = spots.get(stop.place());
      TimeExpression arrived = stop.arrived() == null ? null : dates.get(stop.arrived());
      if (place != null) {
        rows.add(
            new StopRow(
                dispatch,
                journey.id().value(),
                parties(journey.travellers()),
                stop.order(),
                place,
                arrived == null ? null : arrived.earliest(),
                stop.status() == Journey.StopStatus.PLANNED));
      }
    }
    return rows;
  }

  /// Returns who asserts it, in a reader's words; null for the outlet and for nobody named.
  private @Nullable String voice(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> null;
      case Voice.OfStatement(var id) -> {
        Statement said = statements.get(id);
        Statement.Party source = said == null ? null : said.source();
        yield source == null ? null : name(source);
      }
    };
  }

  private String name(Statement.Party source) {
    List<Party> known = parties(source.actors());
    return known.isEmpty()
        ? shortened(words(source.spans()), LONGEST_TITLE)
        : known.stream().map(Party::name).collect(Collectors.joining(", "));
  }

  private List<Party> parties(List<Id<Actor>> ids) {
    return ids.stream().map(parties::get).filter(Objects::nonNull).toList();
  }

  private @Nullable Spot spot(@Nullable Id<Place> id) {
    return id == null ? null : spots.get(id);
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private static String shortened(String words, int longest) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    int end = space > longest / 2 ? space : longest;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
