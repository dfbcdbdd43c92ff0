package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.MentionType;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;
import org.rapporteur.resolve.actor.Identity;
import org.rapporteur.resolve.coreference.Cast;
import org.rapporteur.resolve.coreference.Entity;
import org.rapporteur.resolve.mention.Phrase;
import org.rapporteur.resolve.mention.Pronouns;
import org.rapporteur.resolve.place.FoundPlaces;
import org.rapporteur.resolve.place.PlaceMention;

/// Gives actors and mentions their ids, in the order of the text.
final class Assembly {

  private final AnnotatedDispatch annotated;
  private final Cast cast;
  private final FoundPlaces places;
  private final Function<String, Optional<Identity>> governments;
  private final HomeFinder homes;
  private final List<Draft> drafts = new ArrayList<>();

  /// @param homes tells where unnamed actors are at home
  /// @param governments gives who governs the country of an alpha-3 code
  Assembly(
      AnnotatedDispatch annotated,
      Cast cast,
      FoundPlaces places,
      HomeFinder homes,
      Function<String, Optional<Identity>> governments) {
    this.governments = governments;
    this.annotated = annotated;
    this.cast = cast;
    this.places = places;
    this.homes = homes;
  }

  /// A mention before it has an id.
  private record Draft(
      Span span,
      Span head,
      MentionKind kind,
      MentionType type,
      @Nullable Entity entity,
      @Nullable Id<Place> place) {}

  void add(Phrase phrase) {
    homes.see(phrase, cast);
    Entity entity = cast.find(phrase).orElse(null);
    MentionType type = entity == null ? typeOf(phrase) : typeOf(entity.identity().type());
    Id<Place> place = phrase instanceof Phrase.Named name ? placeOf(name).orElse(null) : null;
    if (phrase instanceof Phrase.Named name && name.title() != null) {
      Span whole = Span.covering(name.title().span(), name.span());
      drafts.add(
          new Draft(whole, name.title().head().span(), MentionKind.NAME, type, entity, null));
    }
    drafts.add(new Draft(phrase.span(), phrase.head().span(), phrase.kind(), type, entity, place));
  }

  private Optional<Id<Place>> placeOf(Phrase.Named name) {
    return places.mentions().stream()
        .filter(mention -> name.span().covers(mention.span()))
        .filter(_ -> name.type() == NameType.LOCATION || name.type() == NameType.FACILITY)
        .findFirst()
        .map(PlaceMention::place);
  }

  /// Returns the mentions, those of places that no phrase names among them.
  List<Mention> mentions() {
    List<Draft> all = new ArrayList<>(drafts);
    for (PlaceMention mention : places.mentions()) {
      boolean named =
          drafts.stream()
              .anyMatch(draft ->
                  mention.place().equals(draft.place()) && draft.span().covers(mention.span()));
      if (!named) {
        all.add(
            new Draft(
                mention.span(),
                headIn(mention.span()),
                MentionKind.NAME,
                MentionType.PLACE,
                null,
                mention.place()));
      }
    }
    all.sort(Comparator.comparing(Draft::span));
    Map<Entity, Id<Actor>> ids = ids(all);
    List<Mention> mentions = new ArrayList<>();
    for (Draft draft : all) {
      mentions.add(
          new Mention(
              new Id<>("m" + (mentions.size() + 1)),
              draft.span(),
              annotated.text(draft.span()),
              draft.head(),
              draft.kind(),
              draft.type(),
              draft.entity() == null ? null : ids.get(draft.entity()),
              draft.place()));
    }
    return mentions;
  }

  private Span headIn(Span span) {
    return annotated
        .sentenceAt(span.start())
        .flatMap(sentence -> sentence.headIn(span))
        .map(token -> token.span())
        .filter(span::covers)
        .orElse(span);
  }

  /// Returns the actors in the order of their first mention, members of collectives last.
  List<Actor> actors() {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparing(Draft::span));
    Map<Entity, Id<Actor>> ids = ids(ordered);
    List<Actor> actors = new ArrayList<>();
    ids.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                entry -> Integer.parseInt(entry.getValue().value().substring(1))))
        .forEach(entry -> actors.add(actor(entry.getKey(), entry.getValue(), ids)));
    governments(actors).forEach(actors::add);
    return actors;
  }

  /// Returns the governments of the countries in which the places lie, where none is an actor yet.
  private List<Actor> governments(List<Actor> named) {
    Set<String> present = new HashSet<>();
    named.stream()
        .filter(actor -> actor.type() == ActorType.COUNTRY && actor.country() != null)
        .forEach(actor -> present.add(actor.country()));
    List<Actor> silent = new ArrayList<>();
    for (Place place : places.places()) {
      if (place.country() != null && present.add(place.country())) {
        Id<Actor> id = new Id<>("a" + (named.size() + silent.size() + 1));
        governments.apply(place.country()).map(g -> g.actor(id, List.of())).ifPresent(silent::add);
      }
    }
    return silent;
  }

  private Map<Entity, Id<Actor>> ids(List<Draft> ordered) {
    Map<Entity, Id<Actor>> ids = new IdentityHashMap<>();
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : ordered) {
      if (draft.entity() != null && !ids.containsKey(draft.entity())) {
        ids.put(draft.entity(), new Id<>("a" + (ids.size() + 1)));
        entities.add(draft.entity());
      }
    }
    for (Entity entity : entities) {
      for (Entity member : cast.members(entity)) {
        ids.computeIfAbsent(member, _ -> new Id<>("a" + (ids.size() + 1)));
      }
    }
    return ids;
  }

  private Actor actor(Entity entity, Id<Actor> id, Map<Entity, Id<Actor>> ids) {
    List<Id<Actor>> members = cast.members(entity).stream().map(ids::get).toList();
    return homes.settle(entity).actor(id, members);
  }

  private static MentionType typeOf(ActorType type) {
    return switch (type) {
      case PERSON -> MentionType.PERSON;
      case ORGANISATION -> MentionType.ORGANISATION;
      case GROUP -> MentionType.GROUP;
      case COUNTRY -> MentionType.COUNTRY;
      case OUTLET -> MentionType.OUTLET;
      case OFFICE -> MentionType.OFFICE;
    };
  }

  private static MentionType typeOf(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Named _ -> MentionType.PLACE;
      case Phrase.Described _ -> MentionType.GROUP;
      case Phrase.Pronoun pronoun ->
          switch (Pronouns.reference(pronoun.head()).orElseThrow()) {
            case SPEAKER, MALE, FEMALE -> MentionType.PERSON;
            case SPEAKERS, THING, SEVERAL -> MentionType.GROUP;
          };
    };
  }
}
