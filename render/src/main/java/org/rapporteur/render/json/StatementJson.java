package org.rapporteur.render.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Id;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// Who said what, by which carriers, as JSON.
final class StatementJson {
  private final ResolvedDispatch resolved;

  private StatementJson(ResolvedDispatch resolved) {
    this.resolved = resolved;
  }

  static void write(JsonLine json, List<Statement> statements, ResolvedDispatch resolved) {
    json.objects("statements", statements, new StatementJson(resolved)::statement);
  }

  private void statement(JsonLine json, Statement statement) {
    json.id("id", statement.id());
    json.word("kind", statement.kind());
    json.word("attitude", statement.attitude());
    json.object("source", statement.source(), StatementJson::party);
    json.object("cue", line -> line.spans("spans", statement.cue()));
    json.object("content", line -> line.spans("spans", statement.content()));
    json.object("addressee", statement.addressee(), StatementJson::party);
    List<Span> occasion = statement.occasion();
    json.object(
        "occasion", occasion.isEmpty() ? null : occasion, (line, s) -> line.spans("spans", s));
    json.id("place", statement.place());
    json.id("date", statement.date());
    json.objects("via", statement.via(), this::carrier);
    json.id("parent", statement.parent());
    json.probability("confidence", statement.confidence());
  }

  private static void party(JsonLine json, Statement.Party party) {
    json.spans("spans", party.spans());
    json.oneOrMore("actor", party.actors());
  }

  private void carrier(JsonLine json, Statement.Carrier carrier) {
    json.spans("spans", carrier.spans());
    json.oneOrMore("actor", carrier.actors());
    json.text("outlet", outlet(carrier));
    json.id("statement", carrier.statement());
  }

  /// The carrier's name when it is a news outlet.
  private @Nullable String outlet(Statement.Carrier carrier) {
    for (Id<Actor> id : carrier.actors()) {
      Actor actor = resolved.actor(id);
      if (actor.type() == ActorType.OUTLET) {
        return actor.name();
      }
    }
    return null;
  }
}
