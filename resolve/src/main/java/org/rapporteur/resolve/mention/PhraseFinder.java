package org.rapporteur.resolve.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.actor.ActorTables;

/// Finds the names, descriptions and pronouns that refer to someone.
///
/// Names are those of the dispatch, after [NameCorrection].
public final class PhraseFinder {

  private final DescriptionFinder descriptions;
  private final Cues cues;

  public PhraseFinder(ActorTables tables) {
    this.descriptions = new DescriptionFinder(tables);
    this.cues = Cues.load();
  }

  /// Returns the phrases in the order of the text, an enclosing one before those inside it.
  public List<Phrase> find(AnnotatedDispatch annotated) {
    List<Tree> trees = annotated.sentences().stream().map(Tree::of).toList();
    Map<Integer, List<Phrase.Named>> bySentence = new HashMap<>();
    for (Phrase.Named name : NameFinder.find(annotated, trees)) {
      int sentence = name.tree().sentence().index();
      bySentence.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(name);
    }
    Sayers sayers = Sayers.in(annotated, trees, cues);
    List<Phrase> phrases = new ArrayList<>();
    for (Tree tree : trees) {
      Sentence sentence = tree.sentence();
      List<Phrase.Named> named = bySentence.getOrDefault(sentence.index(), List.of());
      phrases.addAll(descriptions.find(tree, named, sayers));
      for (Token token : tree.tokens()) {
        if (Pronouns.refers(token) && !EmptyIt.is(tree, token)) {
          phrases.add(new Phrase.Pronoun(token.span(), token, tree));
        }
      }
    }
    phrases.sort(Comparator.comparing(Phrase::span));
    return phrases;
  }
}
