package org.rapporteur.reference;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Term;

/// Loaded words, of all sides of all conflicts alike (`loaded_terms.tsv`).
///
/// The table describes usage: a term in it is loaded, not false.
///
/// @param all in the order of the table
public record LoadedTerms(List<LoadedTerm> all) {

  public LoadedTerms {
    all = List.copyOf(all);
  }

  /// Loads the shipped table.
  ///
  /// @throws TableException when a row is broken or stands twice
  public static LoadedTerms load() {
    List<LoadedTerm> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.shipped(LoadedTerms.class, "loaded_terms.tsv").rows()) {
      LoadedTerm term = LoadedTerm.of(row);
      if (!seen.add(term.words() + "/" + term.pattern())) {
        throw row.error(row.get("term") + " stands twice");
      }
      all.add(term);
    }
    return new LoadedTerms(all);
  }

  /// How a term stands in a text.
  public enum Pattern {
    /// Just these words.
    PHRASE,
    /// A noun, taken with the names and loaded adjectives before it: "Israeli _regime_".
    NOUN,
    /// An adjective, taken with the noun behind it: "_genocidal_ war".
    MODIFIER,
    /// A verb that is loaded when its object is a party: "_neutralised_ the fighters".
    VERB
  }

  /// A loaded word or phrase.
  ///
  /// @param words its words, as the table has them; one with a capital is found only with it
  /// @param category what kind of loading
  /// @param pattern how it stands in a text
  /// @param about of whom it is used
  /// @param conflict in which conflict, or `general`
  /// @param side on whose side of it, or `any`
  /// @param notAfter words before it that make it harmless
  /// @param notBefore words after it that make it harmless: "regime _change_"
  /// @param note how it is used
  public record LoadedTerm(
      List<String> words,
      Term.Category category,
      Pattern pattern,
      String about,
      String conflict,
      String side,
      Set<String> notAfter,
      Set<String> notBefore,
      String note) {

    public LoadedTerm {
      words = List.copyOf(words);
      notAfter = Set.copyOf(notAfter);
      notBefore = Set.copyOf(notBefore);
    }

    private static LoadedTerm of(Table.Row row) {
      return new LoadedTerm(
          List.of(row.get("term").split("[ -]+")),
          constant(Term.Category.class, row, "category"),
          constant(Pattern.class, row, "pattern"),
          row.get("about"),
          row.get("conflict"),
          row.get("side"),
          lowerCase(row.list("not_after")),
          lowerCase(row.list("not_before")),
          row.get("note"));
    }

    private static Set<String> lowerCase(List<String> words) {
      return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(toUnmodifiableSet());
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, String column) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(row.get(column))) {
        return constant;
      }
    }
    throw row.error("%s: no such %s".formatted(row.get(column), column));
  }
}
