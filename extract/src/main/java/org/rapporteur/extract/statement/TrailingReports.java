package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;

/// Gives a report at the end of its sentence what stands right before it.
///
/// `Hundreds are feared dead, and [a doctor said the ledger was locked], the site reported.`: where
/// a content stops a clause short of the report, that clause is the content.
final class TrailingReports {

  private static final Set<String> JOINING = Set.of("and", "but", "although", "while", "though");

  /// So many words left out between content and report make a clause.
  private static final int CLAUSE = 5;

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;

  TrailingReports(AnnotatedDispatch dispatch, Quotations quotations) {
    this.dispatch = dispatch;
    this.quotations = quotations;
  }

  List<Proposal> reach(List<Proposal> proposals) {
    return proposals.stream().map(this::reached).toList();
  }

  private Proposal reached(Proposal report) {
    if (report.source().isEmpty() || report.cue().isEmpty() || report.content().isEmpty()) {
      return report;
    }
    List<Span> words = new ArrayList<>(report.source());
    words.addAll(report.cue());
    Span own = Overlap.hull(words);
    int end = Overlap.hull(report.content()).end();
    return dispatch
        .sentenceAt(own.start())
        .filter(sentence -> end < own.start() && sentence.span().start() <= end)
        .flatMap(sentence -> clause(sentence, end, own.start()))
        .map(clause -> report.withContent(List.of(clause)))
        .orElse(report);
  }

  /// The last clause between `from` and `to` that a comma sets off from the report.
  private Optional<Span> clause(Sentence sentence, int from, int to) {
    List<Token> between = to > from ? sentence.tokensIn(new Span(from, to)) : List.of();
    if (between.size() < CLAUSE || !between.getLast().form().equals(",")) {
      return Optional.empty();
    }
    Tree tree = Tree.of(sentence);
    return between.reversed().stream()
        .filter(word -> JOINING.contains(word.form()) && hasSubject(tree, word, to))
        .findFirst()
        .map(word -> new Span(word.span().end(), to))
        .flatMap(span -> new ContentSpans(dispatch.text(), quotations, to).cleaned(span));
  }

  /// A subject before the first verb behind the conjunction.
  private static boolean hasSubject(Tree tree, Token conjunction, int to) {
    for (int i = conjunction.index() + 1; i < tree.tokens().size(); i++) {
      Token token = tree.tokens().get(i);
      if (token.span().start() >= to || token.isVerb()) {
        return false;
      }
      if (token.relatesAs("nsubj")) {
        return true;
      }
    }
    return false;
  }
}
