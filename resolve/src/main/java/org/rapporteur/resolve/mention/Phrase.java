package org.rapporteur.resolve.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;

/// A phrase that refers to someone: the surface, before it is known to whom.
public sealed interface Phrase {

  Span span();

  /// Returns the token on which the rest of the phrase depends.
  Token head();

  Tree tree();

  MentionKind kind();

  /// A name, as `annotate` or the tables know it.
  ///
  /// @param title the description right before it ("Israeli Defence Minister"); null when none is
  record Named(Span span, Token head, Tree tree, NameType type, @Nullable Described title)
      implements Phrase {

    @Override
    public MentionKind kind() {
      return MentionKind.NAME;
    }
  }

  /// A common noun with its determiner and pre-modifiers.
  ///
  /// @param words the tokens from the first after the determiner to the head
  /// @param determiner "the", "a", "its", "Iran's"; null when it has none
  /// @param complement what "of", "for" or "to" joins to it: "Turkey" in "the president of Turkey";
  ///   null when nothing is
  /// @param sayer whether only its saying something tells that it is somebody: "the midwife said"
  record Described(
      Span span,
      Token head,
      Tree tree,
      List<Token> words,
      @Nullable Token determiner,
      @Nullable Token complement,
      boolean sayer)
      implements Phrase {

    public Described {
      words = List.copyOf(words);
    }

    Described saying() {
      return new Described(span, head, tree, words, determiner, complement, true);
    }

    @Override
    public MentionKind kind() {
      return MentionKind.NOMINAL;
    }
  }

  /// A personal or possessive pronoun.
  record Pronoun(Span span, Token head, Tree tree) implements Phrase {

    @Override
    public MentionKind kind() {
      return MentionKind.PRONOUN;
    }
  }
}
