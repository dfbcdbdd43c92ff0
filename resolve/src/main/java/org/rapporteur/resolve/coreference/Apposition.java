package org.rapporteur.resolve.coreference;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.resolve.mention.Phrase;

/// Appositions that only the commas show.
///
/// "Amina Testani, the head of the council, said" and "its leader, Testani, said": name and
/// description side by side with one comma between them. The parser often takes them for a list.
final class Apposition {

  private Apposition() {}

  /// Returns the descriptions that stand right after a person's name and a comma, each with that
  /// name.
  static Map<Phrase.Described, Phrase.Named> afterNames(
      List<Phrase.Named> persons, List<Phrase> phrases) {
    Map<Integer, Phrase.Described> byStart = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase instanceof Phrase.Described described) {
        byStart.putIfAbsent(described.span().start(), described);
      }
    }
    Map<Phrase.Described, Phrase.Named> owners = new IdentityHashMap<>();
    for (Phrase.Named person : persons) {
      List<Token> tokens = person.tree().tokens();
      int next = lastIndex(person) + 2;
      Phrase.Described described =
          next < tokens.size() ? byStart.get(tokens.get(next).span().start()) : null;
      if (described != null && follow(person, described)) {
        owners.put(described, person);
      }
    }
    return owners;
  }

  /// Returns the person's name beside the description that stands at `index` of `phrases`.
  static Optional<Phrase> besides(Phrase.Described description, int index, List<Phrase> phrases) {
    if (description.head().relatesAsAny("nsubj", "obj", "obl")
        && description.determiner() != null
        && !isFollowedByComma(description)) {
      return Optional.empty();
    }
    for (int i = Math.max(0, index - 4); i < Math.min(phrases.size(), index + 5); i++) {
      if (phrases.get(i) instanceof Phrase.Named name
          && name.type() == NameType.PERSON
          && (follow(name, description) || follow(description, name) && closes(name))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// Whether exactly a comma stands between the two.
  private static boolean follow(Phrase first, Phrase second) {
    if (first.tree() != second.tree()) {
      return false;
    }
    List<Token> tokens = first.tree().tokens();
    int last = lastIndex(first);
    return last + 2 < tokens.size()
        && tokens.get(last + 1).form().equals(",")
        && tokens.get(last + 2).span().start() == second.span().start();
  }

  private static boolean closes(Phrase name) {
    List<Token> tokens = name.tree().tokens();
    int next = lastIndex(name) + 1;
    return next >= tokens.size() || tokens.get(next).form().equals(",");
  }

  private static boolean isFollowedByComma(Phrase phrase) {
    List<Token> tokens = phrase.tree().tokens();
    int next = lastIndex(phrase) + 1;
    return next < tokens.size() && tokens.get(next).form().equals(",");
  }

  private static int lastIndex(Phrase phrase) {
    Tree tree = phrase.tree();
    int index = phrase.head().index();
    while (index + 1 < tree.tokens().size()
        && tree.tokens().get(index + 1).span().end() <= phrase.span().end()) {
      index++;
    }
    return index;
  }
}
