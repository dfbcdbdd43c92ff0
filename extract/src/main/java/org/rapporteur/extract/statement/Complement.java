package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;

/// The words of a clause or phrase that a cue governs, without what only reports it.
///
/// Out are the cue and its speaker where they stand in the midst of it, another reporting clause at
/// its edge (`…, PressTV reported`) and a carrier's phrase there (`…, according to the ministry`).
final class Complement {

  private final Passage passage;
  private final Tree tree;
  private final Token cue;

  Complement(Passage passage, Token cue) {
    this.passage = passage;
    this.tree = passage.tree();
    this.cue = cue;
  }

  /// Returns the clean spans of the content headed by `head`.
  List<Span> spans(Token head) {
    List<Token> words = fromThat(tree.subtree(head, token -> belongs(token, head)), head);
    ContentSpans spans = new ContentSpans(passage.text(), passage.quotations(), cue.span().start());
    return spans.of(words, tree.tokens());
  }

  /// `warned owners in a bulletin _that_ …`: what stands between is not of the clause.
  private List<Token> fromThat(List<Token> words, Token head) {
    int opening =
        tree.children(head, "mark").stream()
            .filter(mark -> mark.form().equals("that") && mark.index() > cue.index())
            .mapToInt(Token::index)
            .findFirst()
            .orElse(0);
    return words.stream().filter(word -> word.index() >= opening).toList();
  }

  private boolean belongs(Token token, Token head) {
    return token.index() != cue.index()
        && !reportsFromTheEdge(token, head)
        && !isCarrierPhrase(token);
  }

  /// `…, PressTV reported`: a parataxis with a verb of saying and a subject, but no clause of its
  /// own.
  private boolean reportsFromTheEdge(Token token, Token head) {
    return token.relatesAs("parataxis")
        && token.index() > head.index()
        && passage.cueVerb(token).isPresent()
        && tree.child(token, "nsubj").isPresent()
        && tree.child(token, "ccomp", "xcomp", "obj").isEmpty();
  }

  private boolean isCarrierPhrase(Token token) {
    return token.relatesAsAny("obl", "nmod")
        && startsWithAccording(token)
        && atTheEndAfterComma(token);
  }

  private boolean startsWithAccording(Token token) {
    Optional<Token> marker = tree.child(token, "case");
    return marker.filter(t -> t.form().equalsIgnoreCase("according")).isPresent();
  }

  private boolean atTheEndAfterComma(Token token) {
    List<Token> words = tree.subtree(token);
    int first = words.getFirst().index();
    int last = words.getLast().index();
    boolean comma =
        first > 0 && tree.tokens().get(first - 1).form().equals(",")
            || words.getFirst().form().equals(",");
    boolean end =
        tree.tokens().subList(last + 1, tree.tokens().size()).stream()
            .allMatch(rest -> rest.relation().equals("punct"));
    return comma && end;
  }
}
