package org.rapporteur.render.json;

import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.MentionType;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// Who, where and when, from JSON; the counterpart of [ResolvedJson].
final class ResolvedParser {
  private ResolvedParser() {}

  static Mention mention(JsonFields json) {
    Span span = json.span();
    return new Mention(
        json.id("id"),
        span,
        json.text("text"),
        span,
        json.word("kind", MentionKind.class),
        json.word("type", MentionType.class),
        json.optionalId("actor"),
        json.optionalId("place"));
  }

  static Actor actor(JsonFields json) {
    return new Actor(
        json.id("id"),
        json.text("name"),
        json.optional("ref"),
        json.word("type", ActorType.class),
        json.optional("country"),
        json.optional("sector"),
        json.optional("cameo"),
        json.optionalObject("role", ResolvedParser::role),
        json.word("status", ActorStatus.class),
        json.ids("members"),
        json.number("confidence"),
        json.objects("candidates", ResolvedParser::candidate));
  }

  private static Role role(JsonFields json) {
    return new Role(json.text("title"), json.optional("office"), json.optionalDay("valid_on"));
  }

  private static Actor.Candidate candidate(JsonFields json) {
    return new Actor.Candidate(json.text("ref"), json.text("name"), json.number("confidence"));
  }

  static Place place(JsonFields json) {
    return new Place(
        json.id("id"),
        json.text("name"),
        json.optional("ref"),
        json.optional("country"),
        json.optional("admin1"),
        json.optionalNumber("lat"),
        json.optionalNumber("lon"),
        json.word("precision", PlacePrecision.class),
        json.number("confidence"));
  }

  static TimeExpression date(JsonFields json) {
    return new TimeExpression(
        json.id("id"),
        json.span(),
        json.text("text"),
        json.word("type", TimeExpression.Type.class),
        json.optional("value"),
        json.optionalDay("earliest"),
        json.optionalDay("latest"));
  }
}
