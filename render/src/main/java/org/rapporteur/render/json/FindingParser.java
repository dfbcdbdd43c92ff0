package org.rapporteur.render.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.Term;
import org.rapporteur.model.Voice;

/// Statements, figures, journeys and loaded terms, from JSON; the counterpart of [StatementJson]
/// and [FindingJson].
final class FindingParser {
  private FindingParser() {}

  static Voice voice(JsonFields json) {
    return switch (json.text("kind")) {
      case "outlet" -> Voice.OUTLET;
      case "statement" -> new Voice.OfStatement(json.id("id"));
      default -> throw new IllegalArgumentException("no such voice: " + json.text("kind"));
    };
  }

  static Statement statement(JsonFields json) {
    @Nullable JsonFields occasion = json.optionalObject("occasion");
    return new Statement(
        json.id("id"),
        json.word("kind", StatementKind.class),
        json.word("attitude", Attitude.class),
        json.optionalObject("source", FindingParser::party),
        json.object("cue").spans("spans"),
        json.object("content").spans("spans"),
        json.optionalObject("addressee", FindingParser::party),
        occasion == null ? List.of() : occasion.spans("spans"),
        json.optionalId("place"),
        json.optionalId("date"),
        json.objects("via", FindingParser::carrier),
        json.optionalId("parent"),
        json.number("confidence"));
  }

  private static Statement.Party party(JsonFields json) {
    return new Statement.Party(json.spans("spans"), json.oneOrMore("actor"));
  }

  private static Statement.Carrier carrier(JsonFields json) {
    return new Statement.Carrier(
        json.spans("spans"), json.oneOrMore("actor"), json.optionalId("statement"));
  }

  static Figure figure(JsonFields json) {
    return new Figure(
        json.id("id"),
        json.word("measure", Figure.Measure.class),
        json.optional("unit"),
        json.optionalNumber("lower"),
        json.optionalNumber("upper"),
        json.text("text"),
        json.span(),
        json.word("qualifier", Figure.Qualifier.class),
        json.optionalId("part_of"),
        json.optionalId("event"),
        json.optionalId("place"),
        json.optionalId("date"),
        voice(json.object("voice")));
  }

  static Journey journey(JsonFields json) {
    return new Journey(
        json.id("id"),
        json.oneOrMore("traveller"),
        json.objects("stops", FindingParser::stop),
        json.optionalObject("stated", FindingParser::stated),
        json.optionalFlag("consistent"));
  }

  private static Journey.Stop stop(JsonFields json) {
    return new Journey.Stop(
        (int) json.number("order"),
        json.id("place"),
        json.optionalId("arrived"),
        json.optionalId("departed"),
        json.word("status", Journey.StopStatus.class),
        json.spans("evidence"));
  }

  private static Journey.StatedLength stated(JsonFields json) {
    return new Journey.StatedLength((int) json.number("ordinal"), json.span(), json.text("text"));
  }

  static Term term(JsonFields json) {
    return new Term(
        json.span(),
        json.text("text"),
        json.word("category", Term.Category.class),
        json.optionalId("about"),
        voice(json.object("voice")));
  }
}
