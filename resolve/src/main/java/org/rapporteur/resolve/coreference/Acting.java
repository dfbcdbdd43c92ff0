package org.rapporteur.resolve.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.SeatWords;
import org.rapporteur.resolve.mention.Phrase;

/// Tells whether the name of a town stands where somebody acts or is acted upon: "Tehran denied
/// it", "talks between Tehran and Washington", "urged Tehran to stop", but not "in Tehran" or "left
/// Tehran".
final class Acting {

  private static final Set<String> ACTING_MARKERS = Set.of("between", "by", "with", "against");

  private static final Set<String> DATELINE_MARKS = Set.of("(", "-LRB-", "–", "—", "-", "--");

  private final SeatWords words;

  Acting(SeatWords words) {
    this.words = words;
  }

  boolean acts(Phrase.Named name) {
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
    return isAddressed(tree, head)
        || tree.child(head, "case")
            .filter(marker -> ACTING_MARKERS.contains(marker.form().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /// "accused Tehran", "called on Tehran", "sanctions on Tehran".
  private boolean isAddressed(Tree tree, Token name) {
    Optional<Token> governor = tree.head(name);
    if (name.relation().equals("obj") || name.relation().equals("nsubj:pass")) {
      return governor.filter(verb -> verb.isVerb() && words.addresses(verb.lemma())).isPresent();
    }
    return name.relatesAsAny("obl", "nmod")
        && governor
            .flatMap(word ->
                tree.child(name, "case")
                    .filter(marker -> words.reaches(word.lemma(), marker.form())))
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
