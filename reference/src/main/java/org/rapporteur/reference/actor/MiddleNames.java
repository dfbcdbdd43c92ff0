package org.rapporteur.reference.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Tells two people apart whose first and last names are alike by what stands between: "Edward F.
/// Davis" is not Philip Edward Davis, and "George W. Bush" no "George H. W. Bush".
final class MiddleNames {

  /// Words that belong to the name behind them.
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "bint", "ibn", "ben", "abu", "de", "da", "dos", "van", "von", "y");

  private MiddleNames() {}

  /// Returns whether the person can be called `words`, whose first and last are the person's.
  ///
  /// What stands in the middle must agree with the middle of one of the person's names that begin
  /// alike. Where none of those has a middle, nothing contradicts; where none begins alike, the
  /// name fits by chance and is not believed.
  ///
  /// @param words a folded name
  static boolean allow(List<String> words, Person person) {
    List<String> middle = middle(words);
    if (middle.isEmpty()) {
      return true;
    }
    List<List<String>> alike =
        Stream.concat(Stream.of(person.name()), person.aliases().stream())
            .map(name -> FoldedName.words(FoldedName.fold(name)))
            .filter(name -> name.size() > 1 && beginAlike(name, words))
            .map(MiddleNames::middle)
            .toList();
    return alike.stream().allMatch(List::isEmpty)
        ? !alike.isEmpty()
        : alike.stream().anyMatch(known -> agree(middle, known));
  }

  private static boolean beginAlike(List<String> name, List<String> words) {
    return FoldedName.skeleton(name.getFirst()).equals(FoldedName.skeleton(words.getFirst()));
  }

  /// Initials must all be those of known words; of whole words one in common is enough.
  private static boolean agree(List<String> middle, List<String> known) {
    boolean initials = middle.stream().allMatch(word -> word.length() == 1);
    return initials
        ? middle.stream().allMatch(word -> known.stream().anyMatch(one -> alike(word, one)))
        : middle.stream().anyMatch(word -> known.stream().anyMatch(one -> alike(word, one)));
  }

  private static boolean alike(String word, String known) {
    return word.length() == 1 || known.length() == 1
        ? word.charAt(0) == known.charAt(0)
        : FoldedName.skeleton(word).equals(FoldedName.skeleton(known));
  }

  private static List<String> middle(List<String> words) {
    return words.size() > 2
        ? words.subList(1, words.size() - 1).stream()
            .filter(word -> !PARTICLES.contains(word))
            .toList()
        : List.of();
  }
}
