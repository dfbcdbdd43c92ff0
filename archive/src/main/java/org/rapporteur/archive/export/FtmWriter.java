package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.tables.Finding;
import tools.jackson.databind.json.JsonMapper;

/// Entities of FollowTheMoney, one JSON object a line, with the property names of its schemata
/// `Article`, `Person`, `Organization`, `PublicBody`, `LegalEntity`, `Event` and `Mention`.
///
/// An actor that is known has its reference for an id and stands once in the file; one that is not
/// is another one in every dispatch. All parties of an event are `involved`; which part they play
/// stands in `keywords`, for FollowTheMoney has an organizer alone, and an event may be denied.
final class FtmWriter {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final OutputStream output;
  private final Set<String> written = new HashSet<>();

  FtmWriter(OutputStream output) {
    this.output = output;
  }

  /// Writes events, each behind the article and the actors it needs.
  FindingWriter<Event> events() {
    return FindingWriter.of(this::event, output);
  }

  /// Writes actors as mentions of entities.
  FindingWriter<Actor> actors() {
    return FindingWriter.of(this::mention, output);
  }

  private void event(Finding<Event> row) throws IOException {
    Event event = row.value();
    String article = article(row.reading());
    List<String> involved = new ArrayList<>();
    List<String> keywords = new ArrayList<>(List.of("type:" + event.type().name()));
    keywords.add("status:" + Finding.word(event.status()));
    keywords.add("voice:" + row.voice(event.voice()));
    for (Id<Actor> id : event.actors()) {
      involved.add(entity(row.reading(), id));
      keywords.add("actor:" + involved.getLast());
    }
    for (Id<Actor> id : event.recipients()) {
      involved.add(entity(row.reading(), id));
      keywords.add("recipient:" + involved.getLast());
    }
    Properties properties = new Properties();
    properties.put("name", Parties.caption(row));
    properties.put("summary", Parties.evidence(row));
    properties.put("startDate", text(row.ofDate(event.date(), TimeExpression::earliest)));
    properties.put("endDate", text(row.ofDate(event.date(), TimeExpression::latest)));
    properties.put("location", row.ofPlace(event.place(), Place::name));
    properties.put("country", row.ofPlace(event.place(), p -> CountryCodes.alpha2(p.country())));
    involved.stream().distinct().forEach(id -> properties.put("involved", id));
    keywords.stream().distinct().forEach(word -> properties.put("keywords", word));
    String reservations = Parties.reservations(row);
    properties.put("notes", reservations.isEmpty() ? null : reservations);
    properties.put("proof", article);
    properties.put("sourceUrl", row.reading().dispatch().url());
    properties.put("publisher", row.reading().dispatch().outlet());
    properties.put("recordId", row.id());
    write(row.id(), "Event", properties);
  }

  private void mention(Finding<Actor> row) throws IOException {
    Properties properties = new Properties();
    properties.put("document", article(row.reading()));
    properties.put("resolved", entity(row.reading(), row.value().id()));
    List<String> names = names(row.reading(), row.value()).toList();
    (names.isEmpty() ? List.of(row.value().name()) : names)
        .forEach(name -> properties.put("name", name));
    properties.put("detectedSchema", schema(row.value()));
    properties.put("contextCountry", CountryCodes.alpha2(row.value().country()));
    write(row.id(), "Mention", properties);
  }

  /// Writes the dispatch when it was not written before, and returns its id.
  private String article(Reading reading) throws IOException {
    Dispatch dispatch = reading.dispatch();
    if (written.add(dispatch.id())) {
      Properties properties = new Properties();
      properties.put("title", dispatch.title());
      properties.put("name", dispatch.title() == null ? dispatch.id() : dispatch.title());
      dispatch.byline().forEach(author -> properties.put("author", author));
      properties.put("publisher", dispatch.outlet());
      properties.put("sourceUrl", dispatch.url());
      properties.put("language", "eng");
      var published = dispatch.published();
      properties.put("publishedAt", published == null ? null : published.date().toString());
      write(dispatch.id(), "Article", properties);
    }
    return dispatch.id();
  }

  /// Writes an actor when it was not written before, and returns its id.
  private String entity(Reading reading, Id<Actor> id) throws IOException {
    Actor actor = reading.resolved().actor(id);
    boolean known = actor.ref() != null && actor.status() == ActorStatus.RESOLVED;
    String entity =
        known ? String.valueOf(actor.ref()) : reading.dispatch().id() + "#" + id + ":entity";
    if (written.add(entity)) {
      Properties properties = new Properties();
      properties.put("name", actor.name());
      names(reading, actor)
          .filter(name -> !name.equals(actor.name()))
          .forEach(name -> properties.put("alias", name));
      properties.put("country", CountryCodes.alpha2(actor.country()));
      properties.put("sector", actor.sector());
      properties.put("wikidataId", known ? wikidata(entity) : null);
      String schema = schema(actor);
      var role = actor.role();
      properties.put("position", role != null && schema.equals("Person") ? role.title() : null);
      write(entity, schema, properties);
    }
    return entity;
  }

  private static Stream<String> names(Reading reading, Actor actor) {
    return reading.resolved().mentions().stream()
        .filter(mention -> actor.id().equals(mention.actor()))
        .filter(mention -> mention.kind() == MentionKind.NAME)
        .map(Mention::text)
        .distinct();
  }

  private static String schema(Actor actor) {
    return switch (actor.type()) {
      case PERSON -> "Person";
      case COUNTRY, OFFICE -> "PublicBody";
      case ORGANISATION -> isPublic(actor) ? "PublicBody" : "Organization";
      case OUTLET -> "Organization";
      case GROUP -> "LegalEntity";
    };
  }

  private static boolean isPublic(Actor actor) {
    return actor.sector() != null
        && Set.of("GOV", "MIL", "COP", "JUD", "LEG").contains(actor.sector());
  }

  private static @Nullable String wikidata(String ref) {
    return ref.startsWith("wd:") ? ref.substring("wd:".length()) : null;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private void write(String id, String schema, Properties properties) throws IOException {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", id);
    entity.put("schema", schema);
    entity.put("properties", properties.values);
    output.write(JSON.writeValueAsBytes(entity));
    output.write('\n');
  }

  /// Every property has a list of values.
  private static final class Properties {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    void put(String name, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
    }
  }
}
