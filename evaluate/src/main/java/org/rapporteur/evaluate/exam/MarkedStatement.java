package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.markup.Fact;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;

/// A statement of the project's own gold.
///
/// @param number its number in the passage
/// @param attitude how the source stands to the content
/// @param spans source, cue and content
/// @param addressee whom it was told; may be empty
/// @param speaker who the source is, `?` when the text does not say; empty when the source says it
/// @param parent the number of the statement it stands in
/// @param via the carriers' words, innermost first
record MarkedStatement(
    int number,
    Attitude attitude,
    AttributionSpans spans,
    List<Span> addressee,
    Optional<String> speaker,
    Optional<Integer> parent,
    List<String> via) {

  /// Returns the statements of a passage; what is marked `q` is none.
  ///
  /// @throws GoldException when a fact is none that attribution knows
  static List<MarkedStatement> of(MarkedPassage passage) {
    List<MarkedStatement> statements = new ArrayList<>();
    for (Fact fact : passage.facts()) {
      if (passage.spans("q", fact).isEmpty()) {
        statements.add(of(passage, fact));
      }
    }
    return List.copyOf(statements);
  }

  private static MarkedStatement of(MarkedPassage passage, Fact fact) {
    return new MarkedStatement(
        fact.number(),
        attitude(fact),
        new AttributionSpans(
            passage.spans("s", fact), passage.spans("c", fact), passage.spans("x", fact), true),
        passage.spans("a", fact),
        fact.find("speaker"),
        fact.find("parent").map(number -> parent(passage, fact, number)),
        fact.find("via").map(words -> List.of(words.split("\\|"))).orElse(List.of()));
  }

  private static Integer parent(MarkedPassage passage, Fact fact, String number) {
    return passage.facts().stream()
        .map(Fact::number)
        .filter(known -> String.valueOf(known).equals(number))
        .findFirst()
        .orElseThrow(() -> new GoldException(fact.where() + ": no parent " + number));
  }

  private static Attitude attitude(Fact fact) {
    for (Attitude attitude : Attitude.values()) {
      if (attitude.name().toLowerCase(Locale.ROOT).equals(fact.kind())) {
        return attitude;
      }
    }
    throw new GoldException(fact.where() + ": no such attitude \"" + fact.kind() + "\"");
  }

  /// Tells whether a chain is asked for: a carrier, or a statement it stands in.
  boolean isChained() {
    return parent.isPresent() || !via.isEmpty();
  }
}
