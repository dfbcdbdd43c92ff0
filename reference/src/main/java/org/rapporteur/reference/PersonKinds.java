package org.rapporteur.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Who may be called what when a reporter varies: `person-kinds.tsv`.
public final class PersonKinds {

  private final Map<String, Set<String>> specials;

  private PersonKinds(Map<String, Set<String>> specials) {
    this.specials = Map.copyOf(specials);
  }

  /// Loads the shipped kinds.
  ///
  /// @throws TableException when a word stands twice
  public static PersonKinds load() {
    Map<String, Set<String>> specials = new HashMap<>();
    for (Table.Row row : Table.shipped(PersonKinds.class, "person-kinds.tsv").rows()) {
      if (specials.put(row.get("general"), Set.copyOf(row.list("special"))) != null) {
        throw row.error(row.get("general") + " stands twice");
      }
    }
    return new PersonKinds(specials);
  }

  /// Tells whether whoever was introduced by one of `words` may be called `general`: a "senator" is
  /// a "lawmaker", not the other way round.
  ///
  /// @param general a singular noun
  /// @param words singular nouns, in lower case
  public boolean covers(String general, Collection<String> words) {
    Set<String> special = specials.getOrDefault(general.toLowerCase(Locale.ROOT), Set.of());
    return words.stream().anyMatch(special::contains);
  }
}
