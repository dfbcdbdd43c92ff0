package org.rapporteur.archive.export;

import static org.rapporteur.tables.Column.number;
import static org.rapporteur.tables.Column.text;

import java.util.List;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.tables.Column;
import org.rapporteur.tables.Finding;

/// What stands behind the columns of an older format: who says so, and how sure it is.
final class Beside {

  private Beside() {}

  static List<Column<Finding<Event>>> columns() {
    return List.of(
        text("PLOVER Type", row -> row.value().type().name()),
        text("PLOVER Mode", row -> row.value().mode()),
        text("Status", row -> Finding.word(row.value().status())),
        text("Voice", row -> row.voice(row.value().voice())),
        text("Speaker", row -> row.speaker(row.value().voice())),
        number("Confidence", row -> row.value().confidence()),
        text("Sources", row -> row.joined(row.value().actors(), Actor::name)),
        text("Source Refs", row -> row.joined(row.value().actors(), Actor::ref)),
        text("Targets", row -> row.joined(row.value().recipients(), Actor::name)),
        text("Target Refs", row -> row.joined(row.value().recipients(), Actor::ref)),
        text("Evidence", Parties::evidence),
        text("URL", row -> row.reading().dispatch().url()));
  }
}
