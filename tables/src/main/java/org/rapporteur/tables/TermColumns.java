package org.rapporteur.tables;

import static org.rapporteur.tables.Column.text;
import static org.rapporteur.tables.Column.whole;
import static org.rapporteur.tables.Finding.word;

import java.util.List;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Term;

/// What is said of a loaded term.
final class TermColumns {

  private TermColumns() {}

  static List<Column<Finding<Term>>> all() {
    return List.of(
        text("text", row -> row.value().text()),
        text("loading", row -> word(row.value().category())),
        text(
            "about",
            row ->
                row.value().about() == null
                    ? null
                    : row.joined(List.of(row.value().about()), Actor::name)),
        text("voice", row -> row.voice(row.value().voice())),
        text("speaker", row -> row.speaker(row.value().voice())),
        whole("start", row -> row.value().span().start()),
        whole("end", row -> row.value().span().end()));
  }
}
