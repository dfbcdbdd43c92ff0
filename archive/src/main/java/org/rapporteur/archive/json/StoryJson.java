package org.rapporteur.archive.json;

import java.util.List;
import java.util.Map;
import org.rapporteur.archive.join.Dispute;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.archive.join.Report;
import org.rapporteur.archive.join.ReportedJourney;
import org.rapporteur.archive.story.Story;
import org.rapporteur.archive.story.StoryBook;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.JsonLine;

/// Writes stories as JSON.
public final class StoryJson {

  private StoryJson() {}

  /// Returns a story's number and dispatches as one line, without a line break at its end.
  public static String line(StoryBook.Entry entry, String headline) {
    return JsonLine.object(json -> {
      json.number("story", (double) entry.number());
      json.text("headline", headline);
      json.texts("dispatches", entry.dispatches());
    });
  }

  /// Returns all of a story as one line, without a line break at its end.
  public static String line(Story story) {
    return JsonLine.object(json -> {
      json.number("story", (double) story.number());
      json.text("headline", story.headline());
      json.number("origins", story.origins());
      json.objects("outlets", List.copyOf(story.outlets().entrySet()), StoryJson::outlet);
      json.objects("dispatches", story.dispatches(), StoryJson::dispatch);
      json.objects("timeline", story.timeline(), EventJson::write);
      json.objects("agreed", story.agreed(), EventJson::write);
      json.objects("only_here", story.onlyHere(), EventJson::write);
      json.objects("disputes", story.disputes(), StoryJson::dispute);
      json.objects("journeys", story.journeys(), StoryJson::journey);
    });
  }

  private static void outlet(JsonLine json, Map.Entry<String, Integer> outlet) {
    json.text("name", outlet.getKey());
    json.number("dispatches", outlet.getValue());
  }

  private static void dispatch(JsonLine json, Reading reading) {
    json.text("id", reading.dispatch().id());
    json.text("outlet", Envelope.outlet(reading));
    json.text("published", Envelope.day(reading).map(Object::toString).orElse(null));
    json.text("headline", Envelope.headline(reading));
  }

  private static void dispute(JsonLine json, Dispute dispute) {
    switch (dispute) {
      case Dispute.OfFigures figures -> {
        json.text("about", "figures");
        json.word("measure", figures.measure());
        json.objects("figures", figures.figures(), FigureJson::write);
      }
      case Dispute.OfActors actors -> {
        json.text("about", "actors");
        json.objects("actors", List.copyOf(actors.byActor().entrySet()), StoryJson::blamed);
      }
      case Dispute.OfFact fact -> {
        json.text("about", "fact");
        json.object("event", event -> EventJson.write(event, fact.event()));
        json.texts("asserted_by", fact.asserted());
        json.texts("denied_by", fact.denied());
      }
    }
  }

  private static void blamed(JsonLine json, Map.Entry<String, List<Report>> blamed) {
    json.text("actor", blamed.getKey());
    json.objects("reports", blamed.getValue(), EventJson::report);
  }

  private static void journey(JsonLine json, ReportedJourney journey) {
    json.texts("travellers", journey.travellers());
    json.number("origins", journey.origins());
    json.texts("reports", journey.reports().stream().map(one -> one.dispatch().id()).toList());
    json.objects(
        "stops",
        journey.stops(),
        (line, stop) -> {
          line.text("place", stop.place().name());
          line.text("ref", stop.place().ref());
          line.text("arrived", stop.arrived().map(Object::toString).orElse(null));
          line.texts(
              "reports",
              stop.tellings().stream().map(one -> one.reading().dispatch().id()).toList());
        });
  }
}
