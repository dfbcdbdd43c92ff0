package org.rapporteur.render.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.Role;
import org.rapporteur.model.TimeExpression;

/// Who, where and when, as JSON.
final class ResolvedJson {
  private ResolvedJson() {}

  static void mention(JsonLine json, Mention mention) {
    json.id("id", mention.id());
    json.number("start", mention.span().start());
    json.number("end", mention.span().end());
    json.text("text", mention.text());
    json.word("kind", mention.kind());
    json.word("type", mention.type());
    json.id("actor", mention.actor());
    json.id("place", mention.place());
  }

  static void actor(JsonLine json, Actor actor) {
    json.id("id", actor.id());
    json.text("name", actor.name());
    json.text("ref", actor.ref());
    json.word("type", actor.type());
    json.text("country", actor.country());
    json.text("sector", actor.sector());
    json.text("cameo", actor.cameo());
    json.object("role", actor.role(), ResolvedJson::role);
    json.word("status", actor.status());
    json.ids("members", actor.members());
    json.probability("confidence", actor.confidence());
    json.objects("candidates", actor.candidates(), ResolvedJson::candidate);
  }

  private static void role(JsonLine json, Role role) {
    json.text("title", role.title());
    json.text("office", role.office());
    json.text("valid_on", iso(role.validOn()));
  }

  private static void candidate(JsonLine json, Actor.Candidate candidate) {
    json.text("ref", candidate.ref());
    json.text("name", candidate.name());
    json.probability("confidence", candidate.confidence());
  }

  static void place(JsonLine json, Place place) {
    json.id("id", place.id());
    json.text("name", place.name());
    json.text("ref", place.ref());
    json.text("country", place.country());
    json.text("admin1", place.admin1());
    json.number("lat", place.latitude());
    json.number("lon", place.longitude());
    json.word("precision", place.precision());
    json.probability("confidence", place.confidence());
  }

  static void date(JsonLine json, TimeExpression date) {
    json.id("id", date.id());
    json.number("start", date.span().start());
    json.number("end", date.span().end());
    json.text("text", date.text());
    json.text("type", date.type().name());
    json.text("value", date.value());
    json.text("earliest", iso(date.earliest()));
    json.text("latest", iso(date.latest()));
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
