package org.rapporteur.reference.actor;

import java.util.List;
import java.util.stream.Stream;

/// Tells two people of one name apart by the letter between their names: "Edward F. Davis" is not
/// Philip Edward Davis, and "George W. Bush" no "George H. W. Bush".
final class MiddleInitials {

  private MiddleInitials() {}

  /// Returns whether the initials within `words` can be the person's.
  ///
  /// They must agree with what stands in the middle of the person's names that begin alike. Where
  /// none of those has a middle, nothing contradicts; where none begins alike, the name fits by
  /// chance and is not believed.
  ///
  /// @param words a folded name
  static boolean allow(List<String> words, Person person) {
    List<String> initials = middle(words).stream().filter(word -> word.length() == 1).toList();
    if (initials.isEmpty()) {
      return true;
    }
    List<List<String>> alike =
        Stream.concat(Stream.of(person.name()), person.aliases().stream())
            .map(name -> FoldedName.words(FoldedName.fold(name)))
            .filter(name -> name.size() > 1 && beginAlike(name, words))
            .map(MiddleInitials::middle)
            .toList();
    return alike.stream().allMatch(List::isEmpty)
        ? !alike.isEmpty()
        : alike.stream().anyMatch(known -> agree(initials, known));
  }

  private static boolean beginAlike(List<String> name, List<String> words) {
    return FoldedName.skeleton(name.getFirst()).equals(FoldedName.skeleton(words.getFirst()));
  }

  private static boolean agree(List<String> initials, List<String> known) {
    return initials.stream()
        .allMatch(initial -> known.stream().anyMatch(word -> word.startsWith(initial)));
  }

  private static List<String> middle(List<String> words) {
    return words.size() > 2 ? words.subList(1, words.size() - 1) : List.of();
  }
}
