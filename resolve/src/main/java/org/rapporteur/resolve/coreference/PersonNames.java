package org.rapporteur.resolve.coreference;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reference.actor.FoldedName;
import org.rapporteur.resolve.mention.Phrase;

/// The phrases of one dispatch that name the same person, by their words alone.
final class PersonNames {

  private final String name;
  private final List<String> words;
  private final List<Phrase.Named> phrases = new ArrayList<>();

  PersonNames(String name) {
    this.name = name;
    this.words = FoldedName.words(FoldedName.skeleton(FoldedName.fold(name)));
  }

  /// Returns the fullest name.
  String name() {
    return name;
  }

  List<Phrase.Named> phrases() {
    return phrases;
  }

  /// Tells whether `shorter` is this name or a part of it as people are called: the surname, the
  /// family name that stands first, or first and last name without the middle.
  boolean isCalled(String shorter) {
    List<String> others = FoldedName.words(FoldedName.skeleton(FoldedName.fold(shorter)));
    if (others.isEmpty() || others.size() > words.size()) {
      return false;
    }
    int from = words.size() - others.size();
    if (words.subList(from, words.size()).equals(others)) {
      return true;
    }
    if (others.size() == 1) {
      return words.getFirst().equals(others.getFirst());
    }
    return words.getFirst().equals(others.getFirst()) && words.getLast().equals(others.getLast());
  }

  /// Returns the distance in code units from `offset` to the nearest phrase, those after it
  /// counting ten times.
  int distance(int offset) {
    return phrases.stream()
        .mapToInt(phrase -> offset - phrase.span().start())
        .map(distance -> distance >= 0 ? distance : -10 * distance)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
