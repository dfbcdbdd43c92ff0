package org.rapporteur.evaluate.exam;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatementKind;

/// Tells of a marked-up content whether it is quoted, by the marks of its own paragraph alone: gold
/// is to be judged by other means than those of the engine.
final class QuotedShare {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private final String text;
  private final BitSet quoted = new BitSet();

  QuotedShare(String text) {
    this.text = text;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        inside = false;
      } else if (OPENING.indexOf(c) >= 0) {
        inside = true;
      } else if (CLOSING.indexOf(c) >= 0) {
        inside = false;
      } else if (c == '"') {
        inside = !inside;
      } else if (inside && Character.isLetterOrDigit(c)) {
        quoted.set(i);
      }
    }
  }

  StatementKind kind(List<Span> content) {
    int letters = 0;
    int within = 0;
    for (Span span : content) {
      letters += (int) span.in(text).chars().filter(Character::isLetterOrDigit).count();
      within += quoted.get(span.start(), span.end()).cardinality();
    }
    if (within == 0) {
      return StatementKind.INDIRECT;
    }
    return within == letters ? StatementKind.DIRECT : StatementKind.MIXED;
  }
}
