package org.rapporteur.archive.json;

import java.util.List;
import org.rapporteur.archive.join.ActorRecord;
import org.rapporteur.archive.join.ActorRecord.Said;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.render.json.JsonLine;

/// Writes actors as JSON.
public final class ActorJson {

  private ActorJson() {}

  /// Returns the record as one line, without a line break at its end.
  public static String line(ActorRecord record) {
    return JsonLine.object(json -> {
      json.text("actor", record.key().value());
      json.text("name", record.name());
      json.number("dispatches", record.dispatches());
      json.objects(
          "names",
          List.copyOf(record.names().entrySet()),
          (line, name) -> {
            line.text("name", name.getKey());
            line.number("dispatches", name.getValue());
          });
      json.objects(
          "roles",
          record.roles(),
          (line, role) -> {
            line.text("title", role.title());
            line.text("first_seen", role.first().toString());
            line.text("last_seen", role.last().toString());
          });
      json.objects("said", record.said(), ActorJson::said);
      json.objects("said_of_it", record.saidOfIt(), ActorJson::said);
      json.objects("as_actor", record.asActor(), EventJson::write);
      json.objects("as_recipient", record.asRecipient(), EventJson::write);
    });
  }

  private static void said(JsonLine json, Said said) {
    json.text("dispatch", said.reading().dispatch().id());
    json.text("statement", said.statement().id().value());
    json.text("outlet", Envelope.outlet(said.reading()));
    json.text("published", Envelope.day(said.reading()).map(Object::toString).orElse(null));
    json.text("source", said.source());
    json.word("attitude", said.statement().attitude());
    json.text("content", said.content());
  }
}
