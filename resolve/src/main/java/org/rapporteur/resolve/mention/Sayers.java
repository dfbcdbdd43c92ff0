package org.rapporteur.resolve.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;
import org.rapporteur.reference.Cues.PhraseRole;

/// The common nouns that say, ask or believe something somewhere in a dispatch.
///
/// No table holds all that people can be called; but who says something is somebody: "a
/// *seamstress* said", "according to the *boatman*". Documents and media say something without
/// being anybody.
final class Sayers {

  private final Set<String> lemmas;

  private Sayers(Set<String> lemmas) {
    this.lemmas = lemmas;
  }

  /// Reads all sentences of a dispatch, and whom the encoder takes for sources.
  static Sayers in(AnnotatedDispatch annotated, List<Tree> trees, Cues cues) {
    Set<String> lemmas = new HashSet<>();
    for (Attribution attribution : annotated.attributions()) {
      for (Span source : attribution.source()) {
        annotated
            .sentenceAt(source.start())
            .flatMap(sentence -> sentence.headIn(source))
            .filter(noun -> noun.upos() == UniversalPos.NOUN && isSomebody(noun, cues))
            .ifPresent(noun -> lemmas.add(lemma(noun)));
      }
    }
    for (Tree tree : trees) {
      for (Token token : tree.tokens()) {
        if (token.upos() == UniversalPos.NOUN
            && says(tree, token, cues)
            && isSomebody(token, cues)) {
          lemmas.add(lemma(token));
        }
      }
    }
    return new Sayers(lemmas);
  }

  /// Tells whether a noun of that lemma says something.
  boolean has(Token noun) {
    return noun.upos() == UniversalPos.NOUN && lemmas.contains(lemma(noun));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean says(Tree tree, Token noun, Cues cues) {
    if (noun.relation().equals("nsubj")) {
      return tree.head(noun)
          .filter(Token::isVerb)
          .filter(verb -> reports(tree, verb, cues))
          .isPresent();
    }
    return tree.children(noun, "case").stream()
            .anyMatch(marker -> marker.form().equalsIgnoreCase("according"))
        || noun.relatesAs("obj") && tree.head(noun).filter(verb -> cites(verb, cues)).isPresent();
  }

  /// `…, citing a _boatman_`
  private static boolean cites(Token verb, Cues cues) {
    return verb.xpos().equals("VBG") && cues.plays(PhraseRole.CITING, verb.lemma());
  }

  /// A verb of saying with what it says.
  private static boolean reports(Tree tree, Token verb, Cues cues) {
    Optional<CueVerb> entry = cues.findVerb(verb.lemma());
    boolean clause = entry.filter(e -> e.takes(Frame.CLAUSE)).isPresent();
    boolean told =
        tree.child(verb, "ccomp", "parataxis").isPresent()
            || verb.relatesAsAny("parataxis", "ccomp")
            || tree.child(verb, "xcomp").isPresent();
    return clause && told || entry.filter(e -> e.takes(Frame.QUOTE)).isPresent();
  }

  private static boolean isSomebody(Token noun, Cues cues) {
    String lemma = lemma(noun);
    return !cues.plays(PhraseRole.DOCUMENT, lemma)
        && !cues.plays(PhraseRole.MEDIUM, lemma)
        && !cues.plays(PhraseRole.OCCASION, lemma)
        && cues.findNoun(lemma).isEmpty();
  }
}
