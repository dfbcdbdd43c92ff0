package org.rapporteur.archive.correction;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.RoleName;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// Marks the events that a paragraph tells.
record EventFacts(Reading reading, Span paragraph, Marks marks) {

  List<String> write() {
    List<String> facts = new ArrayList<>();
    for (Event event : reading.findings().events()) {
      if (event.mentions().stream().anyMatch(told -> paragraph.covers(told.trigger()))) {
        int number = facts.size() + 1;
        mark(event, number);
        facts.add(fact(event, number));
      }
    }
    return facts;
  }

  private void mark(Event event, int number) {
    event.mentions().forEach(told -> marks.add("t" + number, told.trigger()));
    event.roles().forEach(role -> marks.add(letter(role.role()) + number, role.span()));
    new Sources(reading).of(event.voice()).forEach(span -> marks.add("v" + number, span));
  }

  private static String letter(RoleName role) {
    return switch (role) {
      case ACTOR -> "a";
      case RECIPIENT -> "r";
      case PLACE -> "p";
      case DATE -> "d";
    };
  }

  private static String fact(Event event, int number) {
    String mode = event.mode() == null ? "" : "." + event.mode();
    String contexts =
        event.contexts().isEmpty() ? "" : " ctx=" + String.join(",", event.contexts());
    return number + " " + event.type() + mode + " " + Word.of(event.status()) + contexts;
  }
}
