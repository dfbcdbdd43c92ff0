package org.rapporteur.extract.event;

import java.util.Objects;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;
import org.rapporteur.reference.EventEntry;
import org.rapporteur.reference.EventFrame;

/// A word that tells an event, with the line of the lexicon that says so.
record Trigger(Token token, EventEntry entry) {

  EventType type() {
    return Objects.requireNonNull(entry.type());
  }

  EventFrame frame() {
    return Objects.requireNonNull(entry.frame());
  }
}
