package org.rapporteur.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;

/// Builds a statement of the sample by the words it is made of.
final class StatementSketch {
  private final String id;
  private final StatementKind kind;
  private final Attitude attitude;
  private final Statement.Party source;
  private final List<Span> cue;
  private List<Span> content = List.of();
  private Statement.@Nullable Party addressee;
  private List<Statement.Carrier> via = List.of();
  private @Nullable Id<Statement> parent;

  StatementSketch(
      String id, StatementKind kind, Attitude attitude, Statement.Party source, String cue) {
    this.id = id;
    this.kind = kind;
    this.attitude = attitude;
    this.source = source;
    this.cue = cue.isEmpty() ? List.of() : List.of(SampleReading.at(cue));
  }

  StatementSketch content(String words) {
    content = List.of(SampleReading.at(words));
    return this;
  }

  StatementSketch to(String words) {
    addressee = new Statement.Party(List.of(SampleReading.at(words)), List.of());
    return this;
  }

  StatementSketch via(Statement.Carrier carrier) {
    via = List.of(carrier);
    return this;
  }

  StatementSketch inside(String statement) {
    parent = new Id<>(statement);
    return this;
  }

  Statement build() {
    return new Statement(
        new Id<>(id),
        kind,
        attitude,
        source,
        cue,
        content,
        addressee,
        List.of(),
        null,
        null,
        via,
        parent,
        0.75);
  }
}
