package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues.PhraseRole;

/// A phrase that names the source: `according to`, `in the words of`.
///
/// - `[Two ships had left port], [according to] [the harbour master].`
/// - `[Prices], [according to] [the bank], [will fall].`
final class AccordingTo implements StatementRule {

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token word : passage.tokens()) {
      if (word.form().equalsIgnoreCase("according")) {
        proposal(passage, word).ifPresent(found::add);
      }
      inTheWordsOf(passage, word).ifPresent(found::add);
    }
    return found;
  }

  /// `[In the words of] [the brochure], [the valley is quiet].`: phrases of four words at the head
  /// of the sentence.
  private static Optional<Proposal> inTheWordsOf(Passage passage, Token word) {
    Tree tree = passage.tree();
    int of = word.index() + 3;
    if (word.index() > 1 || of + 1 >= tree.tokens().size()) {
      return Optional.empty();
    }
    Span cue = Span.covering(word.span(), tree.tokens().get(of).span());
    if (!passage.cues().plays(PhraseRole.SOURCE, cue.in(passage.text()))) {
      return Optional.empty();
    }
    int comma = of + 1;
    while (comma < tree.tokens().size() && !tree.tokens().get(comma).form().equals(",")) {
      comma++;
    }
    if (comma == of + 1 || comma + 1 >= tree.tokens().size()) {
      return Optional.empty();
    }
    Span source = Tree.span(tree.tokens().subList(of + 1, comma));
    List<Span> content =
        passage.content(word, tree.tokens().subList(comma + 1, tree.tokens().size()));
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proposal("words", source, cue, content, Attitude.SAYS, 0.85));
  }

  private static Optional<Proposal> proposal(Passage passage, Token according) {
    Tree tree = passage.tree();
    Optional<Token> to = next(tree, according).filter(t -> t.form().equalsIgnoreCase("to"));
    Optional<Token> source = to.flatMap(t -> sourceHead(tree, t));
    List<Token> words = source.map(head -> sourceWords(tree, head, to.get())).orElse(List.of());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Token top = according.relatesAs("case") ? source.get() : according;
    Optional<Token> host =
        tree.head(top).map(head -> clause(tree, head, according, words.getLast()));
    Span cue = Span.covering(according.span(), to.get().span());
    List<Token> said =
        host.map(head -> saidOf(tree, head, according, words.getLast()))
            .orElseGet(() -> beside(tree, according, words.getLast()));
    List<Span> content = passage.content(according, said);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal("according", Tree.span(words), cue, content, Attitude.SAYS, 0.85));
  }

  /// The clause without the phrase, wherever the parser has hung its parts.
  private static List<Token> saidOf(Tree tree, Token head, Token according, Token last) {
    return tree.subtree(head).stream()
        .filter(t -> t.index() < according.index() || t.index() > last.index())
        .toList();
  }

  /// Where the phrase heads the tree: what stands before it, else what stands behind it.
  private static List<Token> beside(Tree tree, Token according, Token last) {
    return according.index() > 1
        ? tree.tokens().subList(0, according.index())
        : tree.tokens().subList(last.index() + 1, tree.tokens().size());
  }

  private static Optional<Token> next(Tree tree, Token token) {
    return token.index() + 1 < tree.tokens().size()
        ? Optional.of(tree.tokens().get(token.index() + 1))
        : Optional.empty();
  }

  /// The head of the words behind "to", whatever it depends on.
  private static Optional<Token> sourceHead(Tree tree, Token to) {
    Optional<Token> head = next(tree, to);
    for (int steps = to.index(); steps < tree.tokens().size(); steps++) {
      head = head.map(word -> word.head() > to.index() ? tree.tokens().get(word.head()) : word);
    }
    return head;
  }

  private static List<Token> sourceWords(Tree tree, Token head, Token to) {
    List<Token> words =
        new ArrayList<>(tree.subtree(head, t -> t.index() > to.index() && !commaClause(tree, t)));
    words.removeIf(t -> t.index() <= to.index());
    while (!words.isEmpty() && words.getLast().relation().equals("punct")) {
      words.removeLast();
    }
    return words;
  }

  private static boolean commaClause(Tree tree, Token token) {
    int first = tree.subtree(token).getFirst().index();
    return token.relatesAs("acl") && first > 0 && tree.tokens().get(first - 1).form().equals(",");
  }

  /// A phrase set off at the sentence's end is said of the whole sentence, another one of its
  /// clause.
  private static Token clause(Tree tree, Token head, Token according, Token last) {
    if (isLast(tree, according, last)) {
      return tree.sentence().root();
    }
    Token current = head;
    for (int steps = 0; steps < tree.tokens().size() && !isClause(current); steps++) {
      current = tree.tokens().get(current.head());
    }
    return current;
  }

  private static boolean isLast(Tree tree, Token according, Token last) {
    int before = according.index() - 1;
    return before >= 0
        && tree.tokens().get(before).form().equals(",")
        && tree.tokens().subList(last.index() + 1, tree.tokens().size()).stream()
            .allMatch(t -> t.relation().equals("punct"));
  }

  private static boolean isClause(Token token) {
    return token.relatesAsAny(
        "root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "conj");
  }
}
