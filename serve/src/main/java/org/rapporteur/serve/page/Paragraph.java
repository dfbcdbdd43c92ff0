package org.rapporteur.serve.page;

import java.util.List;

/// A paragraph of a dispatch with the statements that begin in it, which stand in its margin.
public record Paragraph(List<Piece> pieces, List<StatementNote> notes) {

  public Paragraph {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }
}
