package org.rapporteur.extract.term;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.LoadedTerms.Pattern;

/// Whom a term is about, and how far its phrase reaches.
///
/// - `the [Israeli regime]`: the name before the noun belongs to it and says who is meant
/// - `[genocidal war] on Gaza`: the adjective takes its noun along
/// - `[neutralised] two fighters`: who is the object
final class Subject {

  private static final int MOST_MODIFIERS = 2;

  private final ResolvedDispatch dispatch;
  private final Tree tree;
  private final TermMatch match;
  private final List<Word> words;

  Subject(ResolvedDispatch dispatch, Tree tree, TermMatch match, List<Word> words) {
    this.dispatch = dispatch;
    this.tree = tree;
    this.match = match;
    this.words = words;
  }

  /// A verb is loaded only with a party as its object: one eliminates a tariff, too.
  boolean isFitting() {
    return switch (match.term().pattern()) {
      case VERB -> object().flatMap(this::mentionAt).isPresent();
      case MODIFIER -> followedByNoun().isPresent();
      case NOUN, PHRASE -> true;
    };
  }

  /// Returns the whole phrase.
  Span span() {
    return switch (match.term().pattern()) {
      case NOUN, PHRASE -> withModifiers();
      case MODIFIER ->
          followedByNoun()
              .map(noun -> Span.covering(match.span(), noun.span()))
              .orElse(match.span());
      case VERB -> match.span();
    };
  }

  /// Returns the actor it is about, where that is known.
  Optional<Id<Actor>> find() {
    Optional<Id<Actor>> own = actorIn(span());
    if (match.term().pattern() == Pattern.VERB) {
      return object().flatMap(this::mentionAt).flatMap(Subject::actor);
    }
    return own.or(this::ofPhrase);
  }

  private Optional<Token> object() {
    return tree.child(words.get(match.last()).token(), "obj", "nsubj:pass");
  }

  private Optional<Token> followedByNoun() {
    int next = match.last() + 1;
    int limit = Math.min(words.size(), next + 1 + MOST_MODIFIERS);
    for (int i = next; i < limit; i++) {
      Token token = words.get(i).token();
      if (token.upos() == UniversalPos.NOUN || token.upos() == UniversalPos.PROPN) {
        return Optional.of(lastOfCompound(i));
      }
      if (token.upos() != UniversalPos.ADJ) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Token lastOfCompound(int at) {
    int last = at;
    while (last + 1 < words.size()
        && last < at + MOST_MODIFIERS
        && words.get(last).token().relatesAsAny("compound", "flat")
        && words.get(last + 1).token().upos() == UniversalPos.NOUN) {
      last++;
    }
    return words.get(last).token();
  }

  /// Takes in the names right before a noun: demonyms, countries, groups.
  private Span withModifiers() {
    if (match.term().pattern() != Pattern.NOUN) {
      return match.span();
    }
    int first = match.first();
    int farthest = Math.max(0, first - MOST_MODIFIERS);
    while (first > farthest && isNameBefore(words.get(first - 1).token())) {
      first--;
    }
    return Span.covering(words.get(first).span(), match.span());
  }

  private static boolean isNameBefore(Token token) {
    boolean name =
        token.upos() == UniversalPos.PROPN
            || token.upos() == UniversalPos.ADJ
                && Character.isUpperCase(token.form().codePointAt(0));
    return name && !token.xpos().startsWith("DT");
  }

  /// `the regime in Tehran`, `the crimes of the army`: whose it is stands behind it.
  private Optional<Id<Actor>> ofPhrase() {
    Token head = words.get(match.last()).token();
    for (Token phrase : tree.children(head, "nmod", "nmod:poss")) {
      Optional<Id<Actor>> actor = mentionAt(phrase).flatMap(Subject::actor);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  private Optional<Id<Actor>> actorIn(Span span) {
    return dispatch.mentions().stream()
        .filter(mention -> mention.actor() != null)
        .filter(mention -> span.covers(mention.head()) && mention.span().overlaps(span))
        .max(Comparator.comparingInt(mention -> mention.span().length()))
        .flatMap(Subject::actor);
  }

  private Optional<Mention> mentionAt(Token token) {
    return dispatch.mentionHeadedBy(token);
  }

  private static Optional<Id<Actor>> actor(Mention mention) {
    @Nullable Id<Actor> actor = mention.actor();
    return Optional.ofNullable(actor);
  }
}
