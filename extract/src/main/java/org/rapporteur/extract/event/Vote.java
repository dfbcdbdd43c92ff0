package org.rapporteur.extract.event;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.CodebookSignal;
import org.rapporteur.model.Event.Why;
import org.rapporteur.model.Token;

/// What speaks for a word's telling an event of a codebook's type.
///
/// @param margin of the examples, see [CodebookSignal#margin]; a term adds to it
/// @param reason the term or the nearest example
record Vote(Token word, String type, double margin, Why.By by, String reason) {

  /// From here a word is coded; chosen where the F-measure was best on the codebooks tried.
  private static final double CODED = 0.13;

  /// What a term adds; alone it is enough.
  private static final double TERM = 0.3;

  private static final int LONGEST_QUOTE = 60;

  static Vote byExample(Token word, CodebookSignal signal) {
    return new Vote(word, signal.type(), signal.margin(), Why.By.MODEL, nearest(signal));
  }

  static Vote byTerm(Token word, String type, String term, Optional<CodebookSignal> near) {
    Optional<CodebookSignal> same = near.filter(signal -> signal.type().equals(type));
    String reason = "term “%s”".formatted(term);
    return new Vote(
        word,
        type,
        TERM + same.map(CodebookSignal::margin).orElse(0.0),
        Why.By.RULE,
        same.map(signal -> reason + ", " + nearest(signal)).orElse(reason));
  }

  boolean stands() {
    return margin >= CODED;
  }

  Vote surer(Vote other) {
    return other.margin > margin ? other : this;
  }

  private static String nearest(CodebookSignal signal) {
    String example = signal.example();
    String quoted =
        example.length() <= LONGEST_QUOTE
            ? example
            : example.substring(0, example.lastIndexOf(' ', LONGEST_QUOTE) + 1).strip() + "…";
    return String.format(Locale.ROOT, "nearest “%s” %.2f", quoted, signal.likeness());
  }
}
