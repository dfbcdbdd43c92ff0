package org.rapporteur.extract.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Voice;

/// Tells for any stretch of a dispatch who asserts it.
///
/// What stands in a statement's content is asserted by that statement, by the innermost one where
/// several are nested; the rest by the outlet. Sayings, questions, denials, beliefs and hedges
/// ("allegedly") take the voice away from the outlet. Intentions and refusals do not: in "Cairo
/// plans to host talks on the war" the outlet itself asserts the plan and the war.
public final class Voices {

  private final Map<Id<Statement>, Statement> statements;

  /// From each offset at which something begins or ends: the framing statements there, innermost
  /// first.
  private final NavigableMap<Integer, List<Statement>> framesFrom;

  private Voices(
      Map<Id<Statement>, Statement> statements, NavigableMap<Integer, List<Statement>> framesFrom) {
    this.statements = statements;
    this.framesFrom = framesFrom;
  }

  /// Makes the voices of a dispatch from its statements.
  public static Voices of(List<Statement> statements) {
    Map<Id<Statement>, Statement> byId = new HashMap<>();
    NavigableMap<Integer, List<Border>> borders = new TreeMap<>();
    for (int rank = 0; rank < statements.size(); rank++) {
      Statement statement = statements.get(rank);
      byId.put(statement.id(), statement);
      if (frames(statement)) {
        addBorders(borders, new Frame(statement, length(statement), rank));
      }
    }
    return new Voices(byId, sweep(borders));
  }

  /// Returns who asserts the text at `offset`.
  public Voice at(int offset) {
    return of(new Span(offset, offset + 1));
  }

  /// Returns who asserts `span`: the innermost statement with one span of content around all of it,
  /// else the outlet.
  public Voice of(Span span) {
    return find(span).<Voice>map(s -> new Voice.OfStatement(s.id())).orElse(Voice.OUTLET);
  }

  /// Returns who asserts that `statement` was made: the statement it is nested in, else the outlet.
  public Voice ofSaying(Statement statement) {
    Id<Statement> parent = statement.parent();
    return parent == null ? Voice.OUTLET : new Voice.OfStatement(parent);
  }

  /// Returns the statement whose voice `span` has; empty when it is the outlet's.
  public Optional<Statement> find(Span span) {
    var entry = framesFrom.floorEntry(span.start());
    return entry == null
        ? Optional.empty()
        : entry.getValue().stream().filter(statement -> holds(statement, span)).findFirst();
  }

  /// Returns the statement of that voice; empty when it is the outlet's.
  public Optional<Statement> statement(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> Optional.empty();
      case Voice.OfStatement(Id<Statement> id) -> Optional.ofNullable(statements.get(id));
    };
  }

  private static boolean frames(Statement statement) {
    Attitude attitude = statement.attitude();
    return attitude != Attitude.INTENDS && attitude != Attitude.DECLINES;
  }

  private static boolean holds(Statement statement, Span span) {
    return statement.content().stream().anyMatch(content -> content.covers(span));
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }

  private static void addBorders(NavigableMap<Integer, List<Border>> borders, Frame frame) {
    for (Span content : frame.statement().content()) {
      if (!content.isEmpty()) {
        borders.computeIfAbsent(content.start(), _ -> new ArrayList<>()).add(new Border(frame, 1));
        borders.computeIfAbsent(content.end(), _ -> new ArrayList<>()).add(new Border(frame, -1));
      }
    }
  }

  private static NavigableMap<Integer, List<Statement>> sweep(
      NavigableMap<Integer, List<Border>> borders) {
    NavigableMap<Integer, List<Statement>> framesFrom = new TreeMap<>();
    Map<Frame, Integer> depth = new HashMap<>();
    TreeSet<Frame> open = new TreeSet<>(Frame.INNERMOST_FIRST);
    borders.forEach((offset, here) -> {
      for (Border border : here) {
        if (depth.merge(border.frame(), border.step(), Integer::sum) > 0) {
          open.add(border.frame());
        } else {
          open.remove(border.frame());
        }
      }
      framesFrom.put(offset, open.stream().map(Frame::statement).toList());
    });
    return framesFrom;
  }

  /// A statement that takes the voice away from the outlet.
  private record Frame(Statement statement, int length, int rank) {

    static final Comparator<Frame> INNERMOST_FIRST =
        Comparator.comparingInt(Frame::length)
            .thenComparing(Comparator.comparingInt(Frame::rank).reversed());
  }

  /// Where a content span begins (step 1) or ends (step -1).
  private record Border(Frame frame, int step) {}
}
