package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.model.Actor;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;

/// Writes the drafts of a codebook as events.
///
/// @param ontology the codebook's name
/// @param coded the events coded by PLOVER
record CodebookEventWriter(String ontology, List<Event> coded) {

  /// Fitted on two codebooks with five and ten examples a type: the border incidents of the
  /// project's gold, and PLOVER's types by their own development half.
  private static final double SLOPE = 3.63;

  private static final double INTERCEPT = -1.19;

  List<CodebookEvent> write(List<CodebookDraft> drafts) {
    List<CodebookEvent> events = new ArrayList<>();
    for (CodebookDraft draft : drafts) {
      events.add(event(new Id<>("c" + (events.size() + 1)), draft));
    }
    return events;
  }

  private CodebookEvent event(Id<CodebookEvent> id, CodebookDraft draft) {
    return new CodebookEvent(
        id,
        ontology,
        draft.type(),
        ids(draft.cast().actors()),
        ids(draft.cast().recipients()),
        EventWriter.roles(
            draft.cast().actors(), draft.cast().recipients(), draft.where(), draft.when()),
        draft.where() == null ? null : draft.where().place(),
        draft.when() == null ? null : draft.when().date(),
        draft.status(),
        draft.voice(),
        draft.mentions(),
        draft.why(),
        coded.stream()
            .filter(event -> isToldWith(event, draft))
            .findFirst()
            .map(Event::id)
            .orElse(null),
        1 / (1 + Math.exp(-SLOPE * draft.margin() - INTERCEPT)));
  }

  private static List<Id<Actor>> ids(List<Party> parties) {
    return parties.stream().map(Party::actor).distinct().toList();
  }

  private static boolean isToldWith(Event event, CodebookDraft draft) {
    return event.mentions().stream()
        .anyMatch(mention ->
            draft.mentions().stream().anyMatch(other -> other.trigger().equals(mention.trigger())));
  }
}
