package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Event;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// All marks of a reading.
final class Marks {
  private final List<Mark> marks = new ArrayList<>();

  private Marks() {}

  static List<Mark> of(Reading reading) {
    Marks all = new Marks();
    all.addResolved(reading);
    reading.findings().statements().forEach(all::add);
    reading.findings().events().forEach(all::add);
    for (var figure : reading.findings().figures()) {
      all.add(figure.span(), figure.id().value(), "figure", true, 5);
    }
    for (Journey journey : reading.findings().journeys()) {
      for (Journey.Stop stop : journey.stops()) {
        stop.evidence().forEach(span -> all.add(span, journey.id().value(), "", false, 0));
      }
    }
    int number = 0;
    for (var term : reading.findings().terms()) {
      all.add(term.span(), "t" + ++number, "term", true, 3);
    }
    return List.copyOf(all.marks);
  }

  private void addResolved(Reading reading) {
    for (var mention : reading.resolved().mentions()) {
      if (mention.actor() != null) {
        add(mention.span(), mention.actor().value(), "who", false, 1);
      }
      if (mention.place() != null) {
        add(mention.span(), mention.place().value(), "where", false, 1);
      }
    }
    for (var date : reading.resolved().dates()) {
      add(date.span(), date.id().value(), "when", false, 1);
    }
  }

  private void add(Statement said) {
    String id = said.id().value();
    said.content().forEach(span -> add(span, id, "", false, 0));
    said.cue().forEach(span -> add(span, id, "cue", true, 2));
    if (said.source() != null) {
      said.source().spans().forEach(span -> add(span, id, "", false, 0));
    }
  }

  private void add(Event event) {
    String id = event.id().value();
    for (Event.EventMention told : event.mentions()) {
      add(told.trigger(), id, "event", true, 4);
      add(told.evidence(), id, "", false, 0);
    }
    event.roles().forEach(role -> add(role.span(), id, "", false, 0));
  }

  private void add(Span span, String id, String look, boolean linked, int order) {
    if (!span.isEmpty()) {
      marks.add(new Mark(span, id, look, linked, order));
    }
  }
}
