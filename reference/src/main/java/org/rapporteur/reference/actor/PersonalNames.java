package org.rapporteur.reference.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// What words around and in a person's name tell: honorifics, ranks, given names.
public final class PersonalNames {

  private final Map<String, Honorific> honorifics = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();

  private PersonalNames() {}

  /// A gender as pronouns have it.
  public enum Gender {
    FEMALE,
    MALE
  }

  /// A word before a person's name that is no part of it.
  ///
  /// @param sector what it tells of the person's sector; null when nothing
  /// @param gender what it tells of the person's gender; null when nothing
  public record Honorific(@Nullable String sector, @Nullable Gender gender) {}

  static PersonalNames load(Additions additions) {
    return of(additions.table("honorifics.tsv"), additions.table("given-names.tsv"));
  }

  static PersonalNames of(Table honorifics, Table givenNames) {
    var names = new PersonalNames();
    var words = new UniqueKeys("word");
    for (Table.Row row : honorifics.rows()) {
      Provenance.check(row);
      words.add(row, row.get("word"));
      names.honorifics.put(
          FoldedName.fold(row.get("word")),
          new Honorific(
              row.find("sector").orElse(null),
              row.find("gender").map(g -> gender(row, g)).orElse(null)));
    }
    var given = new UniqueKeys("name");
    for (Table.Row row : givenNames.rows()) {
      Provenance.check(row);
      given.add(row, row.get("name"));
      names.givenNames.put(FoldedName.fold(row.get("name")), gender(row, row.get("gender")));
    }
    return names;
  }

  private static Gender gender(Table.Row row, String letter) {
    return switch (letter) {
      case "f" -> Gender.FEMALE;
      case "m" -> Gender.MALE;
      default -> throw row.error("gender is neither f nor m: " + letter);
    };
  }

  public Optional<Honorific> honorific(String words) {
    return Optional.ofNullable(honorifics.get(FoldedName.fold(words)));
  }

  /// Returns the gender that a given name mostly tells.
  public Optional<Gender> genderOf(String givenName) {
    return Optional.ofNullable(givenNames.get(FoldedName.fold(givenName)));
  }
}
