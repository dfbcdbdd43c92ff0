package org.rapporteur.resolve.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/// A sentence with the dependents of every token at hand.
public final class Tree {

  private final Sentence sentence;
  private final List<List<Token>> children;

  private Tree(Sentence sentence, List<List<Token>> children) {
    this.sentence = sentence;
    this.children = children;
  }

  /// Makes the tree of a sentence, in time linear to its length.
  static Tree of(Sentence sentence) {
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

  /// Returns the direct dependents of `token` in the order of the text.
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /// Returns the first dependent of `token` in one of `relations` or a subtype of one.
  public Optional<Token> child(Token token, String... relations) {
    return children(token).stream().filter(child -> child.relatesAsAny(relations)).findFirst();
  }

  /// Returns the index of the first token below `token`, itself included; `token`'s own index when
  /// nothing below stands before it.
  int leftmost(Token token) {
    int left = token.index();
    List<Token> open = new ArrayList<>(List.of(token));
    for (int i = 0; i < open.size() && i <= tokens().size(); i++) {
      left = Math.min(left, open.get(i).index());
      open.addAll(children(open.get(i)));
    }
    return left;
  }
}
