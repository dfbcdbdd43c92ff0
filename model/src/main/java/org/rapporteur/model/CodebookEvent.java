package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event.EventMention;
import org.rapporteur.model.Event.RoleEvidence;
import org.rapporteur.model.Event.Why;

/// An event coded by a user's own codebook, beside those coded by PLOVER.
///
/// @param id names it in the reading, `c1`
/// @param ontology the codebook's name
/// @param type the codebook's type
/// @param actors who did it; empty when unknown
/// @param recipients to whom
/// @param roles what each of them, the place and the date were read from
/// @param place where; null when not known
/// @param date when; null when not known
/// @param status whether it took place, as its own voice asserts it
/// @param voice who asserts it
/// @param mentions where it is told; the first is the main one
/// @param why the nearest example or the term that coded it
/// @param event the PLOVER event told by the same word; null when none is
/// @param confidence a probability, 0 to 1
public record CodebookEvent(
    Id<CodebookEvent> id,
    String ontology,
    String type,
    List<Id<Actor>> actors,
    List<Id<Actor>> recipients,
    List<RoleEvidence> roles,
    @Nullable Id<Place> place,
    @Nullable Id<TimeExpression> date,
    EventStatus status,
    Voice voice,
    List<EventMention> mentions,
    Why why,
    @Nullable Id<Event> event,
    double confidence) {

  public CodebookEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("event %s has no evidence".formatted(id));
    }
  }
}
