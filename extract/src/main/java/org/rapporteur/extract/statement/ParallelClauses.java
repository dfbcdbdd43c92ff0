package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// Ends a nested content where the report around it goes on.
///
/// - `She said [that he had begged her [not to go] and that she had gone].`: not begged, but said
/// - `He said [they had assumed [that it was shut], and that the clerk agreed].`: the comma tells
///
/// A clause joined by "and that" continues the nearest clause that began with "that", unless a
/// comma parts them; then it is the outer speaker's.
final class ParallelClauses {

  private static final Set<String> JOINING = Set.of("and", "but");

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;

  ParallelClauses(AnnotatedDispatch dispatch, Quotations quotations) {
    this.dispatch = dispatch;
    this.quotations = quotations;
  }

  List<Proposal> cut(List<Proposal> proposals) {
    ProposalIndex index = new ProposalIndex();
    proposals.forEach(index::add);
    return proposals.stream()
        .map(inner ->
            index.near(inner).stream().anyMatch(outer -> holds(outer, inner)) ? cut(inner) : inner)
        .toList();
  }

  /// The outer statement goes on behind its own cue and says the inner one.
  private static boolean holds(Proposal outer, Proposal inner) {
    return outer != inner
        && !outer.cue().isEmpty()
        && !inner.cue().isEmpty()
        && !inner.content().isEmpty()
        && Overlap.covers(outer.content(), inner.cue())
        && Overlap.hull(outer.cue()).end() <= Overlap.hull(outer.content()).start()
        && Overlap.hull(inner.cue()).end() <= Overlap.hull(inner.content()).start();
  }

  private Proposal cut(Proposal inner) {
    Span first = inner.content().getFirst();
    boolean opens = first.in(dispatch.text()).toLowerCase(Locale.ROOT).startsWith("that ");
    return joint(dispatch.tokensIn(Overlap.hull(inner.content())), opens)
        .map(end -> upTo(inner, end))
        .orElse(inner);
  }

  /// Where the words before "and that" end.
  private Optional<Integer> joint(List<Token> words, boolean opens) {
    for (int i = 2; i + 2 < words.size(); i++) {
      boolean joined =
          JOINING.contains(words.get(i).form()) && words.get(i + 1).form().equals("that");
      boolean comma = words.get(i - 1).form().equals(",");
      boolean free = quotations.at(words.get(i).span().start()).isEmpty();
      if (joined && free && (comma || !opens) && words.get(i + 1).relatesAs("mark")) {
        return Optional.of(words.get(comma ? i - 2 : i - 1).span().end());
      }
    }
    return Optional.empty();
  }

  private static Proposal upTo(Proposal inner, int end) {
    List<Span> content = new ArrayList<>();
    for (Span span : inner.content()) {
      if (span.start() < end) {
        content.add(new Span(span.start(), Math.min(end, span.end())));
      }
    }
    return content.isEmpty() ? inner : inner.withContent(content);
  }
}
