package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.CueVerb;

/// A sentence as the rules see it: its tree, the quotations around it, the words that attribute.
///
/// @param dispatch the whole text
/// @param tree the sentence
/// @param quotations those of the dispatch
/// @param cues the words that attribute
record Passage(AnnotatedDispatch dispatch, Tree tree, Quotations quotations, Cues cues) {

  List<Token> tokens() {
    return tree.tokens();
  }

  String text() {
    return dispatch.text();
  }

  /// Returns the entry of a verb, of its phrasal form if it has a particle.
  Optional<CueVerb> cueVerb(Token token) {
    if (!token.isVerb() || token.relatesAsAny("aux", "cop", "case")) {
      return Optional.empty();
    }
    Optional<CueVerb> phrasal =
        tree.child(token, "compound:prt")
            .flatMap(particle -> cues.findVerb(token.lemma() + " " + particle.lemma()));
    return phrasal.or(() -> cues.findVerb(token.lemma()));
  }

  /// Tells whether `token` is negated.
  boolean negated(Token token) {
    return tree.children(token, "advmod").stream()
        .anyMatch(child -> List.of("not", "n't", "never", "n’t").contains(child.lemma()));
  }

  /// Tells whether `token` is a passive participle: "was _told_", "_asked_ whether …, she …".
  boolean passive(Token token) {
    if (tree.child(token, "nsubj:pass", "aux:pass", "csubj:pass").isPresent()) {
      return true;
    }
    // "Asked" at the head of a sentence looks like a past tense.
    boolean participle =
        token.xpos().equals("VBN")
            || token.index() == 0 && token.xpos().equals("VBD") && token.relatesAs("advcl");
    return participle
        && token.relatesAsAny("advcl", "acl")
        && tree.child(token, "aux", "nsubj").isEmpty();
  }

  /// Returns the words of `head` and below as clean content of the cue `cue`.
  List<Span> content(Token cue, List<Token> words) {
    return new ContentSpans(text(), quotations, cue.span().start()).of(words, tokens());
  }

  /// Returns the preposition of a phrase, as it stands in the text, lower case; empty without one.
  String preposition(Token phrase) {
    return tree.child(phrase, "case")
        .map(Token::lemma)
        .map(lemma -> lemma.toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
