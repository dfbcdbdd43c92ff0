package org.rapporteur.archive.join;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Reading;

/// Names an actor across dispatches: by its ref, or by its name where it has none.
///
/// @param value `wd:Q884`, `rap:…` or `name:` and the name in lower case
public record ActorKey(String value) implements Comparable<ActorKey> {

  /// Returns the key of an actor of `reading`; none for one that the text only describes ("two
  /// officials"), who is not known to be the same in another dispatch.
  public static Optional<ActorKey> find(Reading reading, Actor actor) {
    if (actor.ref() != null) {
      return Optional.of(new ActorKey(actor.ref()));
    }
    boolean isNamed =
        reading.resolved().mentions().stream()
            .anyMatch(mention ->
                actor.id().equals(mention.actor()) && mention.kind() == MentionKind.NAME);
    return isNamed ? Optional.of(named(actor.name())) : Optional.empty();
  }

  /// Returns the key of an actor that is known by a name alone.
  static ActorKey named(String name) {
    return new ActorKey("name:" + name.toLowerCase(Locale.ROOT));
  }

  @Override
  public int compareTo(ActorKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
