package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;

/// A conversation printed turn by turn: paragraphs that begin with a name and a colon.
///
/// - `[WALLACE][:] [Why would he? Will she be there?]`
/// - `[Q][:] [And then?]`
///
/// A turn goes on over paragraphs without a name until the next turn; the last one ends with its
/// paragraph. A conversation has two turns at least, and its names are in capitals or come back.
final class Transcript {

  private static final int LONGEST_NAME = 40;
  private static final int FEWEST_TURNS = 2;
  private static final double CONFIDENCE = 0.9;

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;
  private final List<Turn> turns;

  /// A paragraph that begins with a name.
  ///
  /// @param paragraph its place among the paragraphs
  /// @param name who speaks
  /// @param colon the mark behind the name
  private record Turn(int paragraph, Span name, Span colon) {}

  Transcript(AnnotatedDispatch dispatch, Quotations quotations) {
    this.dispatch = dispatch;
    this.quotations = quotations;
    List<Turn> found = new ArrayList<>();
    for (int i = 0; i < dispatch.paragraphs().size(); i++) {
      turn(i).ifPresent(found::add);
    }
    Map<String, Integer> counts = new HashMap<>();
    found.forEach(turn -> counts.merge(name(turn), 1, Integer::sum));
    List<Turn> believed =
        found.stream()
            .filter(turn -> isShouted(name(turn)) || counts.getOrDefault(name(turn), 0) > 1)
            .toList();
    this.turns = believed.size() >= FEWEST_TURNS ? believed : List.of();
  }

  /// Replaces what was taken for a statement of the names by the whole turns.
  List<Proposal> replace(List<Proposal> proposals) {
    List<Span> colons = turns.stream().map(Turn::colon).toList();
    List<Proposal> replaced =
        new ArrayList<>(proposals.stream().filter(p -> !Overlap.any(p.cue(), colons)).toList());
    for (int i = 0; i < turns.size(); i++) {
      turn(turns.get(i), i + 1 < turns.size() ? turns.get(i + 1).paragraph() : -1)
          .ifPresent(replaced::add);
    }
    ProposalIndex index = new ProposalIndex();
    replaced.forEach(index::add);
    return index.inOrder();
  }

  private Optional<Proposal> turn(Turn turn, int next) {
    List<Span> paragraphs = dispatch.paragraphs();
    ContentSpans spans = new ContentSpans(dispatch.text(), quotations, turn.colon().start());
    List<Span> content = new ArrayList<>();
    int last = next < 0 ? turn.paragraph() + 1 : next;
    for (int i = turn.paragraph(); i < last; i++) {
      Span words = paragraphs.get(i);
      if (i == turn.paragraph()) {
        words = new Span(turn.colon().end(), words.end());
      }
      if (!isStageDirection(words)) {
        spans.trimmedOnly(words).ifPresent(content::add);
      }
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal("name", turn.name(), turn.colon(), content, Attitude.SAYS, CONFIDENCE));
  }

  /// `(CROSSTALK)`
  private boolean isStageDirection(Span words) {
    String text = words.in(dispatch.text()).strip();
    int start = text.startsWith("\"") || text.startsWith("“") ? 1 : 0;
    return text.startsWith("(", start) && text.length() < LONGEST_NAME;
  }

  private Optional<Turn> turn(int index) {
    Span paragraph = dispatch.paragraphs().get(index);
    String text = dispatch.text();
    int start = paragraph.start();
    while (start < paragraph.end() && " \t\"“".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int colon = text.indexOf(':', start);
    boolean near = colon > start && colon < Math.min(paragraph.end() - 1, start + LONGEST_NAME);
    return near && isName(text.substring(start, colon))
        ? Optional.of(new Turn(index, new Span(start, colon), new Span(colon, colon + 1)))
        : Optional.empty();
  }

  private String name(Turn turn) {
    return turn.name().in(dispatch.text());
  }

  /// Words with capitals, no marks within but those of names and titles.
  private static boolean isName(String words) {
    for (String word : words.split(" ")) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return words.chars().allMatch(c -> Character.isLetter(c) || " .'’-".indexOf(c) >= 0);
  }

  private static boolean isShouted(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
