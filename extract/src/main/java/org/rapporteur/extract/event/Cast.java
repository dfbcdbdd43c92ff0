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
