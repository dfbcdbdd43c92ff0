package org.rapporteur.extract.event;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;

/// Who takes part in an event, on which side.
record Cast(List<Party> actors, List<Party> recipients) {

  Cast {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /// Returns this cast with a side that is empty filled from `other`, nobody on both sides.
  Cast completedBy(Cast other) {
    List<Party> acting = actors.isEmpty() ? without(other.actors, recipients) : actors;
    List<Party> receiving = recipients.isEmpty() ? without(other.recipients, acting) : recipients;
    return new Cast(acting, receiving);
  }

  private static List<Party> without(List<Party> parties, List<Party> taken) {
    List<Id<Actor>> ids = taken.stream().map(Party::actor).toList();
    return parties.stream().filter(party -> !ids.contains(party.actor())).toList();
  }

  List<Id<Actor>> actorIds() {
    return actors.stream().map(Party::actor).distinct().toList();
  }

  List<Id<Actor>> recipientIds() {
    return recipients.stream().map(Party::actor).distinct().toList();
  }

  Stream<Id<Actor>> everyone() {
    return Stream.concat(actors.stream(), recipients.stream()).map(Party::actor);
  }
}
