package org.rapporteur.resolve.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.actor.ActorNoun;
import org.rapporteur.resolve.actor.Description;
import org.rapporteur.resolve.actor.Identification;
import org.rapporteur.resolve.mention.Phrase;

/// Hands the words of a description to [Identification].
final class DescribedWords {

  private static final int LONGEST_COMPLEMENT = 8;

  /// Nouns of these endings that say something are bodies, all others persons.
  private static final List<String> BODY_ENDINGS =
      List.of(
          "tion", "sion", "ment", "ity", "ism", "ness", "ship", "istry", "hood", "ance", "ence",
          "dom", "ency", "ancy");

  private DescribedWords() {}

  static Description read(Identification identification, Phrase.Described phrase) {
    Description description = described(identification, phrase);
    return phrase.sayer() && description.noun() == null
        ? description.as(sayer(phrase.head()), phrase.head().xpos().startsWith("NNS"))
        : description;
  }

  private static ActorNoun sayer(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    boolean body = BODY_ENDINGS.stream().anyMatch(lemma::endsWith);
    return new ActorNoun(lemma, null, body ? ActorNoun.Kind.ORGANISATION : ActorNoun.Kind.PERSON);
  }

  private static Description described(Identification identification, Phrase.Described phrase) {
    List<String> words = phrase.words().stream().map(Token::form).toList();
    int of = words.indexOf("of") < 0 ? words.indexOf("for") : words.indexOf("of");
    if (of > 0) {
      return identification.describe(words.subList(0, of), words.subList(of + 1, words.size()));
    }
    return identification.describe(words, complement(phrase.tree(), phrase.complement()));
  }

  /// The words of "the United Arab Emirates" in "the president of the United Arab Emirates".
  private static List<String> complement(Tree tree, @Nullable Token head) {
    List<String> words = new ArrayList<>();
    if (head == null) {
      return words;
    }
    int from = head.index();
    while (from > 0
        && head.index() - from < LONGEST_COMPLEMENT
        && belongs(tree.tokens().get(from - 1))) {
      from--;
    }
    for (Token token : tree.tokens().subList(from, head.index() + 1)) {
      if (token.upos() != UniversalPos.DET) {
        words.add(token.form());
      }
    }
    for (Token child : tree.children(head)) {
      if (child.index() == head.index() + words.size() && child.relatesAs("flat")) {
        words.add(child.form());
      }
    }
    return words;
  }

  private static boolean belongs(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, ADJ, DET, NUM -> true;
      case PART -> token.xpos().equals("POS");
      case ADP, ADV, AUX, CCONJ, INTJ, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }
}
