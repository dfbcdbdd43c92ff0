package org.rapporteur.render.json;

import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;

/// Who did what to whom, from JSON; the counterpart of [EventJson].
final class EventParser {
  private EventParser() {}

  static Event event(JsonFields json) {
    return new Event(
        json.id("id"),
        json.word("type", EventType.class),
        json.optional("mode"),
        json.texts("contexts"),
        json.text("cameo"),
        json.number("score"),
        json.ids("actors"),
        json.ids("recipients"),
        json.objects("roles", EventParser::role),
        json.optionalId("place"),
        json.optionalId("date"),
        json.word("status", EventStatus.class),
        json.ids("denied_by"),
        FindingParser.voice(json.object("voice")),
        json.objects("mentions", EventParser::mention),
        why(json.object("why")),
        json.number("confidence"));
  }

  static CodebookEvent codebookEvent(JsonFields json) {
    return new CodebookEvent(
        json.id("id"),
        json.text("ontology"),
        json.text("type"),
        json.ids("actors"),
        json.ids("recipients"),
        json.objects("roles", EventParser::role),
        json.optionalId("place"),
        json.optionalId("date"),
        json.word("status", EventStatus.class),
        FindingParser.voice(json.object("voice")),
        json.objects("mentions", EventParser::mention),
        why(json.object("why")),
        json.optionalId("event"),
        json.number("confidence"));
  }

  private static Event.RoleEvidence role(JsonFields json) {
    return new Event.RoleEvidence(
        json.word("role", Event.RoleName.class),
        json.text("ref"),
        json.span(),
        json.word("basis", Event.Basis.class));
  }

  private static Event.EventMention mention(JsonFields json) {
    return new Event.EventMention(json.object("trigger").span(), json.object("evidence").span());
  }

  private static Event.Why why(JsonFields json) {
    return new Event.Why(json.word("by", Event.Why.By.class), json.text("detail"));
  }
}
