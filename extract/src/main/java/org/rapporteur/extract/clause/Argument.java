package org.rapporteur.extract.clause;

import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Token;

/// A word that fills a slot around another one.
///
/// @param head the head of the phrase
/// @param basis whether it stands in the clause itself or was inherited
/// @param clause whether it is the verb of a complement, in which parties are looked for
public record Argument(Token head, Basis basis, boolean clause) {

  public static Argument own(Token head) {
    return new Argument(head, Basis.CLAUSE, false);
  }

  static Argument inherited(Token head) {
    return new Argument(head, Basis.GOVERNING_CLAUSE, false);
  }

  static Argument complement(Token head) {
    return new Argument(head, Basis.CLAUSE, true);
  }
}
