package org.rapporteur.archive.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// Makes gold of corrected readings: every paragraph in which a person corrected something, marked
/// up as docs/reference/markup.md says, for `evaluate` and for training.
///
/// A person who corrects one finding has seen the paragraph; what else was read from it is taken to
/// be right.
public final class CorrectedGold {

  private CorrectedGold() {}

  /// What the gold asks for; each has a folder of its own.
  public enum Task {
    ATTRIBUTION,
    EVENTS,
    FIGURES
  }

  /// Gold from one reading.
  ///
  /// @param passages by what they ask for
  /// @param inexpressible how many paragraphs the markup cannot express, or that were corrected in
  ///   a way that it does not ask for (places and dates)
  public record Gold(Map<Task, List<String>> passages, int inexpressible) {}

  /// Returns the gold from a reading, the paragraphs in their order.
  public static Gold of(Corrected corrected) {
    Map<Task, SortedMap<Span, List<String>>> paragraphs = new EnumMap<>(Task.class);
    int inexpressible = 0;
    for (Correction correction : corrected.applied()) {
      Optional<Anchor> at = correction.change().anchor();
      List<Task> tasks = at.map(anchor -> tasks(anchor.subject())).orElse(List.of());
      inexpressible += tasks.isEmpty() ? 1 : 0;
      for (Task task : tasks) {
        paragraphs
            .computeIfAbsent(task, _ -> new TreeMap<>())
            .computeIfAbsent(
                paragraph(corrected.reading(), at.orElseThrow()), _ -> new ArrayList<>())
            .add(comment(correction));
      }
    }
    Map<Task, List<String>> passages = new EnumMap<>(Task.class);
    for (var task : paragraphs.entrySet()) {
      for (var paragraph : task.getValue().entrySet()) {
        Optional<String> passage =
            passage(corrected.reading(), task.getKey(), paragraph.getKey(), paragraph.getValue());
        inexpressible += passage.isEmpty() ? 1 : 0;
        passage.ifPresent(
            one -> passages.computeIfAbsent(task.getKey(), _ -> new ArrayList<>()).add(one));
      }
    }
    return new Gold(passages, inexpressible);
  }

  private static List<Task> tasks(Subject subject) {
    return switch (subject) {
      case EVENT -> List.of(Task.EVENTS);
      case STATEMENT -> List.of(Task.ATTRIBUTION);
      case FIGURE -> List.of(Task.FIGURES);
      case ACTOR -> List.of(Task.ATTRIBUTION, Task.EVENTS);
      case PLACE, DATE -> List.of();
    };
  }

  private static Span paragraph(Reading reading, Anchor at) {
    String text = reading.dispatch().text();
    int offset = Evidence.locate(at, text).orElse(at.span()).start();
    int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    int end = text.indexOf('\n', offset);
    int last = end < 0 ? text.length() : end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }

  private static String comment(Correction correction) {
    String reason = correction.reason().isBlank() ? "" : ": " + correction.reason();
    return "# " + (correction.author() + reason).replaceAll("\\s+", " ");
  }

  private static Optional<String> passage(
      Reading reading, Task task, Span paragraph, List<String> comments) {
    var marks = new Marks(paragraph, reading.dispatch().text());
    List<String> facts =
        switch (task) {
          case ATTRIBUTION -> new StatementFacts(reading, paragraph, marks).write();
          case EVENTS -> new EventFacts(reading, paragraph, marks).write();
          case FIGURES -> new FigureFacts(reading, paragraph, marks).write();
        };
    List<String> lines = new ArrayList<>(List.of(heading(reading.dispatch(), paragraph)));
    lines.addAll(comments);
    return marks
        .write()
        .map(words -> {
          lines.add(words);
          (facts.isEmpty() ? List.of("none") : facts).forEach(fact -> lines.add("  " + fact));
          return String.join("\n", lines) + "\n";
        });
  }

  private static String heading(Dispatch dispatch, Span paragraph) {
    var heading = new StringBuilder("@ %s-%d".formatted(word(dispatch.id()), paragraph.start()));
    if (dispatch.published() != null) {
      heading.append(" date=").append(dispatch.published().date());
    }
    if (dispatch.outlet() != null) {
      heading.append(" outlet=").append(quoted(dispatch.outlet()));
    }
    return heading.toString();
  }

  private static String word(String id) {
    return id.replaceAll("[\\s=\"]+", "_");
  }

  static String quoted(String value) {
    return '"' + value.replaceAll("[\\s\"]+", " ").strip() + '"';
  }
}
