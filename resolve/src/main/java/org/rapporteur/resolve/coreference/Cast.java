package org.rapporteur.resolve.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.Token;
import org.rapporteur.resolve.actor.Identity;
import org.rapporteur.resolve.mention.Phrase;

/// Who appears in a dispatch, and under which phrases.
public final class Cast {

  private final Map<Phrase, Entity> entities = new IdentityHashMap<>();
  private final Map<String, Entity> byRef = new HashMap<>();
  private final Map<Integer, Phrase> byHead = new HashMap<>();

  Cast(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      Phrase other = byHead.get(phrase.head().span().start());
      if (other == null || other.span().length() < phrase.span().length()) {
        byHead.put(phrase.head().span().start(), phrase);
      }
    }
  }

  /// Returns the actor that `phrase` means; empty when that is not known or it is a mere place.
  public Optional<Entity> find(Phrase phrase) {
    return Optional.ofNullable(entities.get(phrase));
  }

  /// Returns the entity of that identity: the one of the same entry of the tables, else a new one.
  public Entity entity(Identity identity) {
    if (identity.status() == ActorStatus.COLLECTIVE) {
      Entity collective = byRef.computeIfAbsent(identity.name(), _ -> new Entity(identity));
      collective.severalOf();
      return collective;
    }
    return identity.ref() == null
        ? new Entity(identity)
        : byRef.computeIfAbsent(identity.ref(), _ -> new Entity(identity));
  }

  /// Returns the entities of a collective's members.
  public List<Entity> members(Entity entity) {
    return new ArrayList<>(entity.identity().members().stream().map(this::entity).toList());
  }

  void assign(Phrase phrase, Entity entity) {
    entities.put(phrase, entity);
  }

  /// Returns the longest phrase with that head.
  Optional<Phrase> headedBy(Token head) {
    return Optional.ofNullable(byHead.get(head.span().start()));
  }
}
