package org.rapporteur.extract.event;

import org.rapporteur.model.EventStatus;

/// Weighs a draft: how sure its words are of the type, times how complete its cast is.
///
/// The factors are estimates that rank the events of a sentence; they are no calibrated model.
final class Confidence {

  private static final double ONE_SIDED = 0.75;
  private static final double ONLY_RECEIVED = 0.65;
  private static final double NOBODY = 0.35;

  private Confidence() {}

  static double of(Draft draft) {
    return draft.weight() * completeness(draft.cast()) * certainty(draft.status());
  }

  private static double completeness(Cast cast) {
    boolean acted = !cast.actors().isEmpty();
    boolean received = !cast.recipients().isEmpty() || cast.actorIds().size() > 1;
    if (acted) {
      return received ? 1 : ONE_SIDED;
    }
    return received ? ONLY_RECEIVED : NOBODY;
  }

  private static double certainty(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING -> 1;
      case PLANNED -> 0.9;
      case HISTORICAL -> 0.8;
      case HYPOTHETICAL, REQUESTED -> 0.6;
      case DENIED -> 0.5;
    };
  }
}
