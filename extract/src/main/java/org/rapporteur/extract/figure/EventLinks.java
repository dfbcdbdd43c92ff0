package org.rapporteur.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.EventMention;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tree;

/// Ties a figure to the event of its sentence that could have caused it.
record EventLinks(Map<Integer, List<Link>> bySentence) {

  /// A mention of an event in some sentence.
  private record Link(Event event, EventMention mention) {}

  static EventLinks of(Scene scene, List<Event> events) {
    Map<Integer, List<Link>> bySentence = new HashMap<>();
    for (Event event : events) {
      for (EventMention mention : event.mentions()) {
        scene
            .treeAt(mention.trigger())
            .map(tree -> tree.sentence().index())
            .ifPresent(index ->
                bySentence
                    .computeIfAbsent(index, _ -> new ArrayList<>())
                    .add(new Link(event, mention)));
      }
    }
    return new EventLinks(bySentence);
  }

  /// Returns the event that `witness` tells, else the nearest one whose clause holds `figure`.
  Optional<Id<Event>> find(Tree tree, Measure measure, Span witness, Span figure) {
    Comparator<Link> nearest =
        Comparator.comparingInt(
            link -> Math.abs(link.mention().trigger().start() - witness.start()));
    return bySentence.getOrDefault(tree.sentence().index(), List.of()).stream()
        .filter(link -> causes(measure).contains(link.event().type()))
        .filter(link -> link.mention().evidence().overlaps(figure))
        .min(nearest)
        .map(link -> link.event().id());
  }

  private static Set<EventType> causes(Measure measure) {
    return switch (measure) {
      case KILLED, WOUNDED, MISSING -> Set.of(EventType.ASSAULT, EventType.COERCE);
      case DETAINED -> Set.of(EventType.COERCE, EventType.RETREAT, EventType.ASSAULT);
      case DISPLACED -> Set.of(EventType.ASSAULT, EventType.COERCE, EventType.AID);
      case ATTENDED -> Set.of(EventType.PROTEST, EventType.CONSULT);
      case TROOPS -> Set.of(EventType.MOBILIZE, EventType.RETREAT, EventType.COOPERATE);
      case MONEY -> Set.of(EventType.AID, EventType.AGREE, EventType.COOPERATE, EventType.SANCTION);
      case OTHER -> Set.of(EventType.values());
    };
  }
}
