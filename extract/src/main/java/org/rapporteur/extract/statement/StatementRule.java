package org.rapporteur.extract.statement;

import java.util.List;

/// One picture of how English says who says what.
interface StatementRule {

  /// Returns the statements that `passage` shows in this picture; empty when it shows none.
  List<Proposal> read(Passage passage);
}
