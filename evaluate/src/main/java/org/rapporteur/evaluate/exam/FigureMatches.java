package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Voice;

/// The figures of one passage beside those that were read in it, paired where their spans overlap.
final class FigureMatches {
  private final List<MarkedFigure> gold;
  private final List<Figure> read;
  private final List<Statement> statements;
  private final List<Pair> pairs = new ArrayList<>();

  FigureMatches(List<MarkedFigure> gold, List<Figure> read, List<Statement> statements) {
    this.gold = gold;
    this.read = read;
    this.statements = statements;
    Set<Id<Figure>> taken = new HashSet<>();
    for (MarkedFigure one : gold) {
      read.stream()
          .filter(figure -> one.spans().stream().anyMatch(figure.span()::overlaps))
          .filter(figure -> taken.add(figure.id()))
          .findFirst()
          .ifPresent(figure -> pairs.add(new Pair(one, figure)));
    }
  }

  List<MarkedFigure> gold() {
    return gold;
  }

  List<Figure> read() {
    return read;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /// A figure of the gold and the one that was read at its place.
  record Pair(MarkedFigure gold, Figure read) {

    boolean isMeasureRight() {
      return gold.measure() == read.measure();
    }

    boolean areBoundsRight() {
      return gold.qualifier() == read.qualifier()
          && Objects.equals(gold.lower(), read.lower())
          && Objects.equals(gold.upper(), read.upper());
    }

    /// Units are compared by their last word, without a plural's ending.
    boolean isUnitRight() {
      String unit = read.unit();
      return gold.unit().isEmpty()
          || (unit != null && singular(unit).equals(singular(gold.unit().get())));
    }

    private static String singular(String unit) {
      String last = unit.substring(unit.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }
  }

  boolean isPartRight(Pair pair) {
    Optional<Integer> whole =
        pairs.stream()
            .filter(other -> other.read().id().equals(pair.read().partOf()))
            .map(other -> other.gold().number())
            .findFirst();
    return whole.equals(pair.gold().partOf());
  }

  boolean isExact(Pair pair) {
    return pair.isMeasureRight()
        && pair.areBoundsRight()
        && pair.isUnitRight()
        && isPartRight(pair);
  }

  private static List<Span> sourceOf(Statement statement) {
    return statement.source() == null ? List.of() : statement.source().spans();
  }

  /// Whose number it is: the outlet's, or that of a statement with one of the marked sources.
  boolean isVoiceRight(Pair pair) {
    List<Span> expected = pair.gold().voices();
    return switch (pair.read().voice()) {
      case Voice.OfOutlet _ -> expected.isEmpty();
      case Voice.OfStatement(Id<Statement> id) ->
          statements.stream()
              .filter(statement -> statement.id().equals(id))
              .flatMap(statement -> sourceOf(statement).stream())
              .anyMatch(source -> expected.stream().anyMatch(source::overlaps));
    };
  }

  /// Returns what is wrong, one line for each figure that is not exact, was missed or is too many.
  ///
  /// @param text the passage
  List<String> errors(String text) {
    List<String> errors = new ArrayList<>();
    for (MarkedFigure one : gold) {
      Optional<Pair> pair = pairs.stream().filter(p -> p.gold().equals(one)).findFirst();
      String words = one.spans().getFirst().in(text);
      if (pair.isEmpty()) {
        errors.add("missed: %s %s".formatted(words, one.measure()));
      } else if (!isExact(pair.get())) {
        errors.add("wrong%s: %s".formatted(faults(pair.get()), told(words, pair.get())));
      }
    }
    read.stream()
        .filter(figure -> pairs.stream().noneMatch(pair -> pair.read().equals(figure)))
        .forEach(
            figure -> errors.add("too many: %s %s".formatted(figure.text(), figure.measure())));
    return errors;
  }

  private String faults(Pair pair) {
    return (pair.isMeasureRight() ? "" : " measure")
        + (pair.areBoundsRight() ? "" : " bounds")
        + (pair.isUnitRight() ? "" : " unit")
        + (isPartRight(pair) ? "" : " part of");
  }

  private static String told(String words, Pair pair) {
    MarkedFigure gold = pair.gold();
    Figure read = pair.read();
    return "%s: %s %s..%s %s %s; read: %s %s..%s %s %s"
        .formatted(
            words,
            gold.measure(),
            gold.lower(),
            gold.upper(),
            gold.qualifier(),
            gold.unit().orElse("-"),
            read.measure(),
            read.lower(),
            read.upper(),
            read.qualifier(),
            read.unit());
  }
}
