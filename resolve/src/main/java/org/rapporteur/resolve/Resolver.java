package org.rapporteur.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.MentionType;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.ResolvedDispatch;

/// Finds out who, where and when.
///
/// Immutable and thread-safe; load it once.
public final class Resolver {

  private Resolver() {}

  /// Loads the reference data.
  ///
  /// @throws org.rapporteur.reference.TableException when a table is broken
  public static Resolver load() {
    return new Resolver();
  }

  /// Resolves the actors, places and dates of one dispatch.
  public ResolvedDispatch resolve(AnnotatedDispatch annotated) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Name name : annotated.names()) {
      if (name.type() == NameType.PERSON || name.type() == NameType.ORGANISATION) {
        String text = annotated.text(name.span());
        Actor actor = actors.computeIfAbsent(text, _ -> unknown(text, name, actors.size() + 1));
        mentions.add(
            new Mention(
                new Id<>("m" + (mentions.size() + 1)),
                name.span(),
                text,
                name.span(),
                MentionKind.NAME,
                name.type() == NameType.PERSON ? MentionType.PERSON : MentionType.ORGANISATION,
                actor.id(),
                null));
      }
    }
    return new ResolvedDispatch(
        annotated,
        null,
        null,
        mentions,
        List.copyOf(actors.values()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Actor unknown(String text, Name name, int number) {
    return new Actor(
        new Id<>("a" + number),
        text,
        null,
        name.type() == NameType.PERSON ? ActorType.PERSON : ActorType.ORGANISATION,
        null,
        null,
        null,
        null,
        ActorStatus.UNRESOLVED,
        List.of(),
        name.confidence(),
        List.of());
  }
}
