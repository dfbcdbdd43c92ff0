package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A sentence with its dependents and subtrees at hand, so that walking it costs what is walked.
///
/// Safe on a malformed tree: tokens on a cycle belong to no subtree but their own.
public final class Tree {

  private final Sentence sentence;
  private final List<List<Token>> children;

  private Tree(Sentence sentence, List<List<Token>> children) {
    this.sentence = sentence;
    this.children = children;
  }

  /// Makes the tree of a sentence, in time linear to its length.
  public static Tree of(Sentence sentence) {
    List<List<Token>> children = new ArrayList<>();
    sentence.tokens().forEach(_ -> children.add(new ArrayList<>(2)));
    for (Token token : sentence.tokens()) {
      if (!token.isRoot() && token.head() != token.index()) {
        children.get(token.head()).add(token);
      }
    }
    return new Tree(sentence, children);
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /// Returns the token that `token` depends on; empty for the root.
  public Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  /// Returns the direct dependents of `token`, in the order of the text.
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /// Returns the direct dependents of `token` in one of `relations` or a subtype of one.
  public List<Token> children(Token token, String... relations) {
    List<Token> found = List.of();
    for (Token child : children(token)) {
      if (child.relatesAsAny(relations)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(child);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /// Returns the first dependent of `token` in one of `relations` or a subtype of one.
  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children(token)) {
      if (child.relatesAsAny(relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// Returns `token` and everything below it, in the order of the text.
  public List<Token> subtree(Token token) {
    return subtree(token, _ -> true);
  }

  /// Returns `token` and what is below it, without the dependents (and all below them) that `enter`
  /// refuses; in the order of the text.
  public List<Token> subtree(Token token, Predicate<Token> enter) {
    boolean[] inside = new boolean[tokens().size()];
    inside[token.index()] = true;
    List<Token> found = new ArrayList<>(List.of(token));
    for (int i = 0; i < found.size(); i++) {
      for (Token child : children(found.get(i))) {
        if (!inside[child.index()] && enter.test(child)) {
          inside[child.index()] = true;
          found.add(child);
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.index(), b.index()));
    return found;
  }

  /// Returns the span from the first to the last token of `token`'s subtree.
  public Span subtreeSpan(Token token) {
    return span(subtree(token));
  }

  /// Returns the span from the first to the last of `tokens`, which are not empty and in order.
  public static Span span(List<Token> tokens) {
    return Span.covering(tokens.getFirst().span(), tokens.getLast().span());
  }
}
