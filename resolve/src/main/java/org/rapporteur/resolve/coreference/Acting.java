package org.rapporteur.resolve.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.resolve.mention.Phrase;

/// Tells whether the name of a town stands where somebody acts: "Tehran denied it", "talks between
/// Tehran and Washington", but not "in Tehran" or "left Tehran".
final class Acting {

  private static final Set<String> ACTING_MARKERS = Set.of("between", "by", "with", "against");

  private static final Set<String> DATELINE_MARKS = Set.of("(", "-LRB-", "–", "—", "-", "--");

  private Acting() {}

  static boolean acts(Phrase.Named name) {
    Tree tree = name.tree();
    Token head = name.head();
    if (isDateline(name)) {
      return false;
    }
    for (int steps = 0; steps < 20 && head.relatesAs("conj"); steps++) {
      Optional<Token> first = tree.head(head);
      if (first.isEmpty()) {
        return false;
      }
      head = first.get();
    }
    if (head.relation().equals("nsubj")) {
      return tree.head(head).filter(Token::isVerb).isPresent() && !isCopular(tree, head);
    }
    if (head.relatesAsAny("nmod:poss", "iobj")) {
      return true;
    }
    return tree.child(head, "case")
        .filter(marker -> ACTING_MARKERS.contains(marker.form().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /// "SEOUL (Agency) - …": where the dispatch was filed.
  private static boolean isDateline(Phrase.Named name) {
    List<Token> tokens = name.tree().tokens();
    if (!tokens.getFirst().span().equals(name.head().span())
        && tokens.getFirst().span().start() != name.span().start()) {
      return false;
    }
    return tokens.stream()
        .filter(token -> token.span().start() >= name.span().end())
        .findFirst()
        .filter(next -> DATELINE_MARKS.contains(next.form()))
        .isPresent();
  }

  private static boolean isCopular(Tree tree, Token subject) {
    return tree.head(subject).flatMap(verb -> tree.child(verb, "cop")).isPresent();
  }
}
