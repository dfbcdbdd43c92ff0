package org.rapporteur.resolve.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Tree;

/// Finds the names of persons, organisations, places and groups, with their head words.
final class NameFinder {

  private NameFinder() {}

  /// Returns the names that refer to someone or somewhere, in the order of the text.
  static List<Phrase.Named> find(AnnotatedDispatch annotated, List<Tree> trees) {
    List<Phrase.Named> names = new ArrayList<>();
    for (Name name : annotated.names()) {
      if (refers(name)) {
        annotated.sentenceAt(name.span().start()).ifPresent(s -> add(name, s, trees, names));
      }
    }
    return names;
  }

  private static boolean refers(Name name) {
    return switch (name.type()) {
      case PERSON, ORGANISATION, LOCATION, GROUP, FACILITY -> true;
      case DATE, MONEY, OTHER -> false;
    };
  }

  private static void add(
      Name name, Sentence sentence, List<Tree> trees, List<Phrase.Named> names) {
    Tree tree = trees.get(sentence.index());
    sentence
        .headIn(name.span())
        .map(head -> new Phrase.Named(name.span(), head, tree, name.type(), null))
        .ifPresent(names::add);
  }
}
