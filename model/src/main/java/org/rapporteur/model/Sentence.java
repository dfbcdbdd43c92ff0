package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A sentence: tokens in the order of the text that form one dependency tree.
///
/// @param index its place in the dispatch, from 0
/// @param span from its first to its last token
/// @param tokens never empty; `tokens.get(i).index() == i`
/// @param politics log-odds that its words speak of politics; null when nobody looked
public record Sentence(int index, Span span, List<Token> tokens, @Nullable Double politics) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence %d has no tokens".formatted(index));
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i || token.head() < Token.ROOT || token.head() >= tokens.size()) {
        throw new IllegalArgumentException(
            "sentence %d: bad token %s at %d".formatted(index, token, i));
      }
    }
  }

  /// Makes one of which nobody knows whether it speaks of politics.
  public Sentence(int index, Span span, List<Token> tokens) {
    this(index, span, tokens, null);
  }

  /// Returns the token that heads the tree; the first one should several claim it.
  public Token root() {
    return tokens.stream().filter(Token::isRoot).findFirst().orElse(tokens.getFirst());
  }

  /// Returns the token that `token` depends on; empty for the root.
  public Optional<Token> head(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /// Returns the direct dependents of `token`, in the order of the text.
  public List<Token> children(Token token) {
    return tokens.stream().filter(other -> other.head() == token.index()).toList();
  }

  /// Returns the direct dependents of `token` in one of `relations` or a subtype of one.
  public List<Token> children(Token token, String... relations) {
    return tokens.stream()
        .filter(other -> other.head() == token.index() && other.relatesAsAny(relations))
        .toList();
  }

  /// Returns the first dependent of `token` in one of `relations` or a subtype of one.
  public Optional<Token> child(Token token, String... relations) {
    return children(token, relations).stream().findFirst();
  }

  /// Tells whether `ancestor` is `token` or lies on its way to the root.
  ///
  /// Safe on a malformed tree: a cycle ends the walk.
  public boolean dominates(Token ancestor, Token token) {
    Token current = token;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (current.index() == ancestor.index()) {
        return true;
      }
      if (current.isRoot()) {
        return false;
      }
      current = tokens.get(current.head());
    }
    return false;
  }

  /// Returns `token` and everything below it, in the order of the text.
  public List<Token> subtree(Token token) {
    boolean[] inside = new boolean[tokens.size()];
    List<Token> queue = new ArrayList<>(List.of(token));
    for (int i = 0; i < queue.size(); i++) {
      Token current = queue.get(i);
      if (!inside[current.index()]) {
        inside[current.index()] = true;
        queue.addAll(children(current));
      }
    }
    return tokens.stream().filter(t -> inside[t.index()]).toList();
  }

  /// Returns the span from the first to the last token of [#subtree].
  public Span subtreeSpan(Token token) {
    List<Token> subtree = subtree(token);
    return Span.covering(subtree.getFirst().span(), subtree.getLast().span());
  }

  /// Returns the tokens that lie wholly in `span`.
  public List<Token> tokensIn(Span span) {
    List<Token> inside = new ArrayList<>();
    for (Token token : tokens) {
      if (span.covers(token.span())) {
        inside.add(token);
      }
    }
    return Collections.unmodifiableList(inside);
  }

  /// Returns the highest token in `span`: the one whose head lies outside of it.
  public Optional<Token> headIn(Span span) {
    return tokensIn(span).stream()
        .filter(token -> token.isRoot() || !span.covers(tokens.get(token.head()).span()))
        .findFirst();
  }
}
