package org.rapporteur.extract.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.voice.Voices;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.AnnotatedDispatches;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.MentionType;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/// Makes scenes from CoNLL-U and a list of words that name countries, so that events are tested
/// without a resolver.
///
/// "Gondor=GON" makes every token "Gondor" a mention of that country's government, and of its place
/// too when the token is a proper noun; "Faramir=GON:PERSON" one of a person.
public final class Scenes {

  private Scenes() {}

  /// Returns the scene of that text with no statements.
  public static Scene of(String conllu, String... named) {
    return of(conllu, List.of(), named);
  }

  /// Returns the scene of that text with those statements.
  public static Scene of(String conllu, List<Statement> statements, String... named) {
    AnnotatedDispatch annotated = AnnotatedDispatches.fromConllu("2024-10-20", conllu);
    Map<String, Actor> actors = new LinkedHashMap<>();
    Map<String, Actor> byCode = new LinkedHashMap<>();
    for (String name : named) {
      String[] parts = name.split("[=:]", 3);
      boolean person = parts.length > 2;
      actors.put(
          parts[0],
          byCode.computeIfAbsent(
              parts[1] + person,
              _ -> actor("a" + (byCode.size() + 1), parts[0], parts[1], person)));
    }
    ResolvedDispatch dispatch = resolved(annotated, actors);
    return Scene.of(dispatch, statements, Voices.of(statements));
  }

  private static ResolvedDispatch resolved(AnnotatedDispatch annotated, Map<String, Actor> named) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        Actor actor = named.get(token.form());
        if (actor != null) {
          mentions.add(mention("m" + (mentions.size() + 1), token, actor, places));
        }
      }
    }
    List<Actor> actors = named.values().stream().distinct().toList();
    List<Place> all = List.copyOf(places.values());
    return new ResolvedDispatch(annotated, null, null, mentions, actors, all, List.of(), List.of());
  }

  private static Mention mention(String id, Token token, Actor actor, Map<String, Place> places) {
    boolean isPlace = actor.type() == ActorType.COUNTRY && token.xpos().equals("NNP");
    @Nullable Id<Place> place =
        isPlace
            ? places
                .computeIfAbsent(
                    token.form(), form -> place("p" + (places.size() + 1), form, actor))
                .id()
            : null;
    return new Mention(
        new Id<>(id),
        token.span(),
        token.form(),
        token.span(),
        token.xpos().startsWith("PRP") ? MentionKind.PRONOUN : MentionKind.NAME,
        actor.type() == ActorType.COUNTRY ? MentionType.COUNTRY : MentionType.PERSON,
        actor.id(),
        place);
  }

  private static Actor actor(String id, String name, String code, boolean person) {
    return new Actor(
        new Id<>(id),
        name,
        null,
        person ? ActorType.PERSON : ActorType.COUNTRY,
        code,
        "GOV",
        code + "GOV",
        null,
        ActorStatus.RESOLVED,
        List.of(),
        1,
        List.of());
  }

  private static Place place(String id, String name, Actor actor) {
    return new Place(
        new Id<>(id), name, null, actor.country(), null, null, null, PlacePrecision.COUNTRY, 1);
  }
}
