package org.rapporteur.render.json;

import java.util.Locale;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.Event;

/// Who did what to whom, as JSON. Codes of PLOVER and CAMEO keep their own spelling.
final class EventJson {
  private EventJson() {}

  static void write(JsonLine json, Event event, String text) {
    json.id("id", event.id());
    json.text("type", event.type().name());
    json.text("mode", event.mode());
    json.texts("contexts", event.contexts());
    json.number("quad", event.type().quad().number());
    json.text("cameo", event.cameo());
    json.number("score", Double.valueOf(event.score()));
    json.ids("actors", event.actors());
    json.ids("recipients", event.recipients());
    json.objects("roles", event.roles(), (line, role) -> role(line, role, text));
    json.id("place", event.place());
    json.id("date", event.date());
    json.word("status", event.status());
    json.ids("denied_by", event.deniedBy());
    json.object("voice", event.voice(), VoiceJson::write);
    json.objects("mentions", event.mentions(), (line, mention) -> mention(line, mention, text));
    json.object("why", event.why(), EventJson::why);
    json.probability("confidence", event.confidence());
  }

  static void write(JsonLine json, CodebookEvent event, String text) {
    json.id("id", event.id());
    json.text("ontology", event.ontology());
    json.text("type", event.type());
    json.ids("actors", event.actors());
    json.ids("recipients", event.recipients());
    json.objects("roles", event.roles(), (line, role) -> role(line, role, text));
    json.id("place", event.place());
    json.id("date", event.date());
    json.word("status", event.status());
    json.object("voice", event.voice(), VoiceJson::write);
    json.objects("mentions", event.mentions(), (line, mention) -> mention(line, mention, text));
    json.object("why", event.why(), EventJson::why);
    json.id("event", event.event());
    json.probability("confidence", event.confidence());
  }

  private static void role(JsonLine json, Event.RoleEvidence role, String text) {
    json.word("role", role.role());
    json.text("ref", role.ref());
    json.quoted(role.span(), text);
    json.text("basis", role.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static void mention(JsonLine json, Event.EventMention mention, String text) {
    json.object("trigger", line -> line.quoted(mention.trigger(), text));
    json.object("evidence", line -> line.quoted(mention.evidence(), text));
  }

  private static void why(JsonLine json, Event.Why why) {
    json.word("by", why.by());
    json.text("detail", why.detail());
  }
}
