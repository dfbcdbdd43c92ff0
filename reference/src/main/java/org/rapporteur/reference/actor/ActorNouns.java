package org.rapporteur.reference.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// Common nouns for those who act, in singular and plural.
public final class ActorNouns {

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "man",
          "men",
          "woman",
          "women",
          "child",
          "children",
          "person",
          "persons",
          "wife",
          "wives");

  private final Map<String, ActorNoun> byTerm = new HashMap<>();
  private final Map<String, ActorNoun> byPlural = new HashMap<>();

  private ActorNouns() {}

  static ActorNouns load(Additions additions) {
    return of(additions.table("actor-nouns.tsv"));
  }

  static ActorNouns of(Table table) {
    var nouns = new ActorNouns();
    var terms = new UniqueKeys("term");
    for (Table.Row row : table.rows()) {
      Provenance.check(row);
      String term = row.get("term");
      terms.add(row, term);
      String sector = row.find("sector").isEmpty() ? null : Sectors.checked(row);
      ActorNoun noun = new ActorNoun(term, sector, kind(row));
      nouns.byTerm.put(FoldedName.fold(term), noun);
      nouns.byPlural.put(FoldedName.fold(plural(term)), noun);
    }
    return nouns;
  }

  private static ActorNoun.Kind kind(Table.Row row) {
    try {
      return ActorNoun.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw row.error("unknown kind " + row.get("kind"));
    }
  }

  private static String plural(String term) {
    int space = term.lastIndexOf(' ');
    String last = term.substring(space + 1);
    String before = term.substring(0, space + 1);
    for (Map.Entry<String, String> form : IRREGULAR.entrySet()) {
      if (last.endsWith(form.getKey()) && !last.equals("human")) {
        return before + last.substring(0, last.length() - form.getKey().length()) + form.getValue();
      }
    }
    if (last.endsWith("y") && !last.matches(".*[aeiou]y")) {
      return before + last.substring(0, last.length() - 1) + "ies";
    }
    return before + last + (last.matches(".*(s|sh|ch|x)") ? "es" : "s");
  }

  /// Returns the noun that these words end in, the longest one; the words are singular or plural.
  ///
  /// @param words as they stand, the head last
  public Optional<ActorNoun> endingOf(List<String> words) {
    for (int from = Math.max(0, words.size() - 4); from < words.size(); from++) {
      String term = FoldedName.fold(String.join(" ", words.subList(from, words.size())));
      ActorNoun noun = byTerm.getOrDefault(term, byPlural.get(term));
      if (noun != null) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /// Tells whether that word is the plural of a noun of the table, and not itself a singular.
  public boolean isPlural(String word) {
    String folded = FoldedName.fold(word);
    return byPlural.containsKey(folded) && !byTerm.containsKey(folded);
  }
}
