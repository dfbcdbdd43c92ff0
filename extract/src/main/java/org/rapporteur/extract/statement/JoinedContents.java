package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// Ends a content where its speaker says something else.
///
/// `She asked [both to wait] and refused to say why`: of two statements of one speaker the first
/// ends before the second one's cue, whatever the encoder takes for content.
final class JoinedContents {

  private static final Set<String> JOINING = Set.of("and", "but", "or", ",", ";", "then", "also");

  private final AnnotatedDispatch dispatch;

  JoinedContents(AnnotatedDispatch dispatch) {
    this.dispatch = dispatch;
  }

  List<Proposal> cut(List<Proposal> proposals) {
    ProposalIndex index = new ProposalIndex();
    proposals.forEach(index::add);
    return proposals.stream()
        .map(first ->
            index.near(first).stream()
                .filter(second -> isJoined(first, second))
                .findFirst()
                .flatMap(second -> before(first, second))
                .orElse(first))
        .toList();
  }

  /// The second cue stands in the first content, their one source before both.
  private static boolean isJoined(Proposal first, Proposal second) {
    if (first == second || first.source().isEmpty() || first.cue().isEmpty()) {
      return false;
    }
    boolean oneSource =
        first.source().equals(second.source())
            && !Overlap.any(first.content(), first.source())
            && !second.cue().isEmpty();
    return oneSource
        && Overlap.covers(first.content(), second.cue())
        && Overlap.hull(first.cue()).end() <= Overlap.hull(second.cue()).start();
  }

  private Optional<Proposal> before(Proposal first, Proposal second) {
    int start = Overlap.hull(second.cue()).start();
    ArrayList<Span> content =
        first.content().stream()
            .filter(span -> span.end() <= start)
            .collect(Collectors.toCollection(ArrayList::new));
    Optional<Span> rest =
        first.content().stream()
            .filter(span -> span.start() < start && start < span.end())
            .findFirst()
            .flatMap(span -> trimmed(new Span(span.start(), start)));
    rest.ifPresent(content::add);
    return rest.map(_ -> first.withContent(content));
  }

  /// Without the conjunction at the end.
  private Optional<Span> trimmed(Span span) {
    List<Token> words = dispatch.tokensIn(span);
    int last = words.size();
    while (last > 0 && JOINING.contains(words.get(last - 1).form())) {
      last--;
    }
    // "wants to say": without a conjunction the second verb is what the first one is about.
    return last == 0 || last == words.size()
        ? Optional.empty()
        : Optional.of(new Span(span.start(), words.get(last - 1).span().end()));
  }
}
