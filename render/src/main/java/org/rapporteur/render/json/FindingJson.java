package org.rapporteur.render.json;

import org.rapporteur.model.Figure;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Term;

/// Figures, journeys and loaded terms, as JSON.
final class FindingJson {
  private FindingJson() {}

  static void figure(JsonLine json, Figure figure) {
    json.id("id", figure.id());
    json.word("measure", figure.measure());
    json.text("unit", figure.unit());
    json.number("lower", figure.lower());
    json.number("upper", figure.upper());
    json.text("text", figure.text());
    json.number("start", figure.span().start());
    json.number("end", figure.span().end());
    json.word("qualifier", figure.qualifier());
    json.id("part_of", figure.partOf());
    json.id("event", figure.event());
    json.id("place", figure.place());
    json.id("date", figure.date());
    json.object("voice", figure.voice(), VoiceJson::write);
  }

  static void journey(JsonLine json, Journey journey) {
    json.id("id", journey.id());
    json.oneOrMore("traveller", journey.travellers());
    json.objects("stops", journey.stops(), FindingJson::stop);
    json.object("stated", journey.stated(), FindingJson::stated);
    json.flag("consistent", journey.consistent());
  }

  private static void stop(JsonLine json, Journey.Stop stop) {
    json.number("order", stop.order());
    json.id("place", stop.place());
    json.id("arrived", stop.arrived());
    json.id("departed", stop.departed());
    json.word("status", stop.status());
    json.spans("evidence", stop.evidence());
  }

  private static void stated(JsonLine json, Journey.StatedLength stated) {
    json.number("ordinal", stated.ordinal());
    json.number("start", stated.span().start());
    json.number("end", stated.span().end());
    json.text("text", stated.text());
  }

  static void term(JsonLine json, Term term) {
    json.number("start", term.span().start());
    json.number("end", term.span().end());
    json.text("text", term.text());
    json.word("category", term.category());
    json.id("about", term.about());
    json.object("voice", term.voice(), VoiceJson::write);
  }
}
