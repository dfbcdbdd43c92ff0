package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// A dispatch's text cut into pieces that are set alike: every voice in its own way.
///
/// One sweep over the edges of all marks, so that the cost grows with their number alone.
final class MarkedText {

  private final String text;
  private final Sources sources;
  private final Map<Id<Statement>, Statement> statements = new HashMap<>();
  private final TreeMap<Integer, List<Mark>> starts = new TreeMap<>();
  private final TreeSet<Integer> edges = new TreeSet<>();
  private final TreeMap<Integer, List<Voiced>> voices = new TreeMap<>();
  private final Set<String> anchored = new HashSet<>();

  /// That a stretch is what a statement says; `depth` counts the statements around it.
  private record Voiced(Span span, Statement said, int depth, boolean first) {}

  MarkedText(Reading reading, Sources sources) {
    this.text = reading.dispatch().text();
    this.sources = sources;
    reading.findings().statements().forEach(said -> statements.put(said.id(), said));
    for (Mark mark : Marks.of(reading)) {
      starts.computeIfAbsent(mark.span().start(), _ -> new ArrayList<>()).add(mark);
      edges.add(mark.span().start());
      edges.add(mark.span().end());
    }
    reading.findings().statements().forEach(this::addVoice);
  }

  private void addVoice(Statement said) {
    boolean first = true;
    for (Span span : said.content()) {
      if (!span.isEmpty()) {
        Voiced voiced = new Voiced(span, said, depth(said), first);
        voices.computeIfAbsent(span.start(), _ -> new ArrayList<>()).add(voiced);
        edges.add(span.start());
        edges.add(span.end());
        first = false;
      }
    }
  }

  private int depth(Statement said) {
    int depth = 1;
    Set<Id<Statement>> seen = new HashSet<>();
    Statement outer = said;
    while (outer != null && outer.parent() != null && seen.add(outer.parent())) {
      outer = statements.get(outer.parent());
      depth++;
    }
    return depth;
  }

  /// Returns the pieces of `stretch` in order.
  List<Piece> pieces(Span stretch) {
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = openAt(starts.headMap(stretch.start()).values(), stretch.start());
    List<Voiced> speaking = speakingAt(stretch.start());
    int at = stretch.start();
    while (at < stretch.end()) {
      int now = at;
      open.removeIf(mark -> mark.span().end() <= now);
      speaking.removeIf(voiced -> voiced.span().end() <= now);
      List<Mark> beginning = starts.getOrDefault(at, List.of());
      open.addAll(beginning);
      List<Voiced> spoken = voices.getOrDefault(at, List.of());
      speaking.addAll(spoken);
      anchors(beginning, pieces);
      spoken.stream().filter(Voiced::first).forEach(voiced -> pieces.add(letter(voiced)));
      Integer edge = edges.higher(at);
      int end = edge == null ? stretch.end() : Math.min(edge, stretch.end());
      pieces.add(piece(text.substring(at, end), open, speaking));
      at = end;
    }
    return pieces;
  }

  private static List<Mark> openAt(Collection<List<Mark>> before, int offset) {
    List<Mark> open = new ArrayList<>();
    for (List<Mark> marks : before) {
      marks.stream().filter(mark -> mark.span().end() > offset).forEach(open::add);
    }
    return open;
  }

  private List<Voiced> speakingAt(int offset) {
    List<Voiced> speaking = new ArrayList<>();
    for (List<Voiced> voiced : voices.headMap(offset).values()) {
      voiced.stream().filter(one -> one.span().end() > offset).forEach(speaking::add);
    }
    return speaking;
  }

  /// Marks where the evidence of a record begins, so that the record can lead to it.
  private void anchors(List<Mark> beginning, List<Piece> pieces) {
    for (Mark mark : beginning) {
      if (anchored.add(mark.id())) {
        pieces.add(new Piece(Piece.Kind.ANCHOR, "", "", "", "at-" + mark.id()));
      }
    }
  }

  private Piece letter(Voiced voiced) {
    Source source = sources.of(voiced.said());
    String id = voiced.said().id().value();
    return new Piece(Piece.Kind.LETTER, source.letter(), "hue" + source.hue(), id, id);
  }

  private Piece piece(String words, List<Mark> open, List<Voiced> speaking) {
    Set<String> looks = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    Voiced inner =
        speaking.stream()
            .max(
                Comparator.comparingInt(Voiced::depth)
                    .thenComparing(voiced -> -voiced.span().length()))
            .orElse(null);
    if (inner != null) {
      looks.add("said");
      looks.add("hue" + sources.of(inner.said()).hue());
      looks.add(inner.depth() > 1 ? "nested" : "outer");
    }
    Mark link = null;
    for (Mark mark : open) {
      if (!mark.look().isEmpty()) {
        looks.add(mark.look());
      }
      ids.add(mark.id());
      link = mark.linked() ? higher(link, mark) : link;
    }
    return new Piece(
        link == null ? Piece.Kind.WORDS : Piece.Kind.LINK,
        words,
        String.join(" ", looks),
        String.join(" ", ids),
        link == null ? "" : link.id());
  }

  private static Mark higher(@Nullable Mark a, Mark b) {
    return a == null || b.order() > a.order() ? b : a;
  }
}
