package org.rapporteur.evaluate.exam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.markup.Fact;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Span;

/// A figure of the project's own gold: `1 figure killed 40 - more_than unit=people part_of=2`.
///
/// @param number its number in the passage
/// @param spans the number phrase, labelled `n`
/// @param voices whoever asserts it, labelled `v`; empty for the outlet's own voice
/// @param measure what is counted
/// @param lower null when open
/// @param upper null when open
/// @param qualifier as readings write it; the magnitudes from "tens of thousands" up are thousands
/// @param unit the thing counted; empty when it is not asked for
/// @param partOf the number of the figure it is a part of
record MarkedFigure(
    int number,
    List<Span> spans,
    List<Span> voices,
    Figure.Measure measure,
    @Nullable Double lower,
    @Nullable Double upper,
    Figure.Qualifier qualifier,
    Optional<String> unit,
    Optional<Integer> partOf) {

  /// Returns the figures of a passage.
  ///
  /// @throws GoldException when a fact is no figure
  static List<MarkedFigure> of(MarkedPassage passage) {
    return passage.facts().stream().map(fact -> of(passage, fact)).toList();
  }

  private static MarkedFigure of(MarkedPassage passage, Fact fact) {
    List<String> words = fact.words();
    if (words.size() != 5 || !fact.kind().equals("figure")) {
      throw new GoldException(fact.where() + ": no figure MEASURE LOWER UPPER QUALIFIER");
    }
    return new MarkedFigure(
        fact.number(),
        passage.spans("n", fact),
        passage.spans("v", fact),
        constant(fact, Figure.Measure.class, words.get(1)),
        bound(fact, words.get(2)),
        bound(fact, words.get(3)),
        qualifier(fact, words.get(4)),
        fact.find("unit"),
        fact.find("part_of").map(Integer::parseInt));
  }

  private static @Nullable Double bound(Fact fact, String written) {
    if (written.equals("-")) {
      return null;
    }
    if (!written.matches("\\d+")) {
      throw new GoldException("%s: %s is no bound".formatted(fact.where(), written));
    }
    return Double.valueOf(written);
  }

  private static Figure.Qualifier qualifier(Fact fact, String written) {
    return switch (written) {
      case "tens_of_thousands", "hundreds_of_thousands", "millions" -> Figure.Qualifier.THOUSANDS;
      default -> constant(fact, Figure.Qualifier.class, written);
    };
  }

  private static <E extends Enum<E>> E constant(Fact fact, Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new GoldException("%s: %s is unknown".formatted(fact.where(), word), e);
    }
  }
}
