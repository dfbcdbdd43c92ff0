package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;

/// Joins a second verb of saying to the first one, where the parser joins it to what is said.
///
/// - `He *denied* that the port was sold and *urged* owners to stay`: the port urges nobody
/// - `He *said* the lorry had left, *telling* reporters …`: lorries tell nobody anything
/// - `He *swore* that he had gone, *adding* that …`: a participle goes on with the report
/// - `She *told* them he would tell the world, and *asked* both to go`: "would" takes no "asked"
/// - `He *asked* both to wait and *refused* to say why`: nor does "to wait"
///
/// `She said the minister had called and asked …` stays as it is: a minister may ask.
final class JoinedCues {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final int FARTHEST = 8;

  private final Cues cues;
  private final Set<Integer> somebody;

  /// @param somebody where the head words of those start who act in the dispatch
  JoinedCues(Cues cues, Set<Integer> somebody) {
    this.cues = cues;
    this.somebody = somebody;
  }

  /// Returns the tree of the sentence, with such verbs joined to the first one.
  Tree tree(Sentence sentence) {
    Tree tree = Tree.of(sentence);
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean changed = false;
    for (Token verb : sentence.tokens()) {
      Optional<Token> first = first(tree, verb);
      if (first.isPresent()) {
        tokens.set(verb.index(), joined(verb, first.get()));
        changed = true;
      }
    }
    return changed
        ? Tree.of(new Sentence(sentence.index(), sentence.span(), tokens, sentence.politics()))
        : tree;
  }

  private static Token joined(Token verb, Token first) {
    return new Token(
        verb.index(),
        verb.span(),
        verb.form(),
        verb.lemma(),
        verb.upos(),
        verb.xpos(),
        first.index(),
        verb.relatesAs("conj") ? "conj" : "advcl");
  }

  private Optional<Token> first(Tree tree, Token verb) {
    boolean conjunct = verb.relatesAs("conj") && isFinite(tree, verb);
    if (!conjunct && !isParticiple(tree, verb) || !says(verb) || hasSubject(tree, verb)) {
      return Optional.empty();
    }
    Token said = tree.head(verb).orElse(verb);
    if (goesOn(tree, verb) && !says(said)) {
      return above(tree, said, verb);
    }
    return cannotSay(tree, said, verb) ? above(tree, said, verb) : Optional.empty();
  }

  /// `…, _telling_ reporters`
  private static boolean isParticiple(Tree tree, Token verb) {
    return verb.relatesAsAny("advcl", "acl")
        && verb.xpos().equals("VBG")
        && verb.index() > 0
        && tree.tokens().get(verb.index() - 1).form().equals(",");
  }

  /// `…, _adding_ that …`; who knows or believes reports nothing more.
  private boolean goesOn(Tree tree, Token verb) {
    return isParticiple(tree, verb)
        && tree.child(verb, "ccomp").isPresent()
        && cues.findVerb(verb.lemma())
            .filter(entry -> entry.attitude() == Attitude.SAYS)
            .isPresent();
  }

  private boolean says(Token token) {
    return token.isVerb() && cues.findVerb(token.lemma()).isPresent();
  }

  private static boolean isFinite(Tree tree, Token verb) {
    return FINITE.contains(verb.xpos()) || tree.child(verb, "aux").isPresent();
  }

  private static boolean hasSubject(Tree tree, Token verb) {
    return tree.child(verb, "nsubj", "mark").isPresent();
  }

  /// The nearest verb of saying over what is said, of the same tense.
  private Optional<Token> above(Tree tree, Token said, Token verb) {
    Optional<Token> current = Optional.of(said);
    for (int steps = 0; steps < FARTHEST && current.isPresent(); steps++) {
      current = current.flatMap(tree::head);
      Optional<Token> found =
          current
              .filter(this::says)
              .filter(over -> over.index() < said.index())
              .filter(over -> FINITE.contains(over.xpos()))
              .filter(over -> tree.child(over, "nsubj").isPresent());
      if (found.isPresent()) {
        return found.filter(
            over -> over.xpos().equals(verb.xpos()) || !FINITE.contains(verb.xpos()));
      }
    }
    return Optional.empty();
  }

  /// Tells whether the verb cannot share its subject with what it is joined to.
  private boolean cannotSay(Tree tree, Token said, Token verb) {
    boolean infinitive =
        !isFinite(tree, said) && tree.child(said, "cop").isEmpty() && !said.xpos().equals("VBG");
    boolean modal =
        FINITE.contains(verb.xpos())
            && tree.children(said, "aux").stream().anyMatch(aux -> aux.xpos().equals("MD"));
    Optional<Token> subject = tree.child(said, "nsubj");
    return infinitive || modal || subject.filter(word -> !isSomebody(word)).isPresent();
  }

  private boolean isSomebody(Token subject) {
    boolean relative = subject.xpos().equals("WDT");
    boolean pronoun = subject.xpos().startsWith("PRP") || subject.xpos().equals("WP");
    return !relative
        && (pronoun && !subject.form().equalsIgnoreCase("it")
            || subject.xpos().startsWith("NNP")
            || somebody.contains(subject.span().start()));
  }
}
