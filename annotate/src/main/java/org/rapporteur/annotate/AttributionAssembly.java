package org.rapporteur.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.decode.LinkedSpans;
import org.rapporteur.annotate.decode.TaggedSpan;
import org.rapporteur.annotate.decode.WindowReading;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Span;

/// Puts attributions together from the windows they were read in.
///
/// Content goes on from one window of a paragraph to the next, and over a paragraph's end where a
/// quotation mark is still open: `“We tried. ⏎ “We failed,” he said`.
final class AttributionAssembly {

  private static final String OPENING = "“\"„«";
  private static final String CLOSING = "”\"“»";

  /// Marks and line breaks between two paragraphs of one quotation.
  private static final int WIDEST_GAP = 12;

  private final String text;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft last;

  /// An attribution whose content may still grow.
  private record Draft(List<Span> source, List<Span> cue, List<Span> content, double confidence) {

    Attribution finished() {
      return new Attribution(source, cue, content.stream().sorted().toList(), confidence);
    }
  }

  private AttributionAssembly(String text) {
    this.text = text;
  }

  static List<Attribution> of(String text, List<Window> windows, List<WindowReading> readings) {
    var assembly = new AttributionAssembly(text);
    for (int i = 0; i < windows.size(); i++) {
      assembly.add(windows.get(i), readings.get(i).attributions());
    }
    return assembly.drafts.stream()
        .map(Draft::finished)
        .filter(attribution -> !attribution.content().isEmpty())
        .sorted(Comparator.comparing(attribution -> attribution.content().getFirst()))
        .toList();
  }

  private void add(Window window, List<LinkedSpans> found) {
    int known = drafts.size();
    for (LinkedSpans linked : found) {
      if (linked.cue().isPresent() || !grows(window, linked) && isQuotation(window, linked)) {
        drafts.add(draft(window, linked));
      }
    }
    drafts.subList(known, drafts.size()).stream()
        .filter(draft -> !draft.content().isEmpty())
        .max(Comparator.comparingInt(draft -> draft.content().getLast().end()))
        .ifPresent(draft -> last = draft);
  }

  /// Adds content without a cue to the attribution before, if it goes on from there.
  private boolean grows(Window window, LinkedSpans linked) {
    Draft before = last;
    if (before == null) {
      return false;
    }
    Span content = span(window, linked.contents().getFirst());
    Span end = before.content().getLast();
    if (linked.continues() && window.follows()) {
      before.content().set(before.content().size() - 1, Span.covering(end, content));
      return true;
    }
    if (!window.follows() && opens(content) && isOpen(end) && meet(end, content)) {
      before.content().add(content);
      return true;
    }
    return false;
  }

  /// Tells whether content that nothing attributes is at least a quotation; all else is the
  /// outlet's.
  private boolean isQuotation(Window window, LinkedSpans linked) {
    return opens(span(window, linked.contents().getFirst()));
  }

  private boolean opens(Span content) {
    return OPENING.indexOf(text.charAt(content.start())) >= 0;
  }

  /// Tells whether a quotation mark that `content` opens is still open at its end.
  private boolean isOpen(Span content) {
    int open = -1;
    for (int i = content.start(); i < content.end(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && CLOSING.charAt(open) == c) {
        open = -1;
      } else if (open < 0) {
        open = OPENING.indexOf(c);
      }
    }
    return open >= 0;
  }

  /// Tells whether nothing but marks and space lies between the two.
  private boolean meet(Span before, Span content) {
    int gap = content.start() - before.end();
    return gap >= 0
        && gap <= WIDEST_GAP
        && text.substring(before.end(), content.start())
            .codePoints()
            .noneMatch(Character::isLetterOrDigit);
  }

  private Draft draft(Window window, LinkedSpans linked) {
    return new Draft(
        linked.source().map(source -> span(window, source)).stream().toList(),
        linked.cue().map(cue -> span(window, cue)).stream().toList(),
        joined(linked.contents().stream().map(c -> span(window, c)).toList()),
        linked.probability());
  }

  /// Joins contents that nothing but marks and space separate: "that", "they had agreed".
  private List<Span> joined(List<Span> contents) {
    List<Span> joined = new ArrayList<>();
    for (Span content : contents) {
      if (!joined.isEmpty() && meet(joined.getLast(), content)) {
        joined.set(joined.size() - 1, Span.covering(joined.getLast(), content));
      } else {
        joined.add(content);
      }
    }
    return joined;
  }

  private static Span span(Window window, TaggedSpan tagged) {
    return Span.covering(window.words().get(tagged.begin()), window.words().get(tagged.end() - 1));
  }
}
