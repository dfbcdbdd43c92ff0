package org.rapporteur.reference;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Term;

/// Loaded words, of all sides of all conflicts alike (`loaded-terms.tsv`).
///
/// The table describes usage: a term in it is loaded, not false.
///
/// @param all in the order of the table
/// @param overlays the tables laid over the shipped one: name to version
public record LoadedTerms(List<LoadedTerm> all, SortedMap<String, String> overlays) {

  public LoadedTerms {
    all = List.copyOf(all);
    overlays = Collections.unmodifiableSortedMap(new TreeMap<>(overlays));
  }

  /// Loads the shipped table.
  ///
  /// @throws TableException when a row is broken or stands twice
  public static LoadedTerms load() {
    Table table = Table.shipped(LoadedTerms.class, "loaded-terms.tsv");
    return new LoadedTerms(terms(table), new TreeMap<>());
  }

  /// Lays a table of the same columns over these terms: a row replaces the term of the same words
  /// and pattern, other rows are added. `origin` and `licence` may be missing.
  ///
  /// @param name the file's name, for error messages and stamps
  /// @throws TableException when a row is broken or stands twice; names the file and the line
  public LoadedTerms with(String name, InputStream stream) {
    Table table = Table.read(name, stream);
    Map<List<Object>, LoadedTerm> terms = new LinkedHashMap<>();
    all.forEach(term -> terms.put(key(term), term));
    terms(table).forEach(term -> terms.put(key(term), term));
    SortedMap<String, String> laid = new TreeMap<>(overlays);
    laid.put(name, TableVersion.of(table));
    return new LoadedTerms(List.copyOf(terms.values()), laid);
  }

  private static List<LoadedTerm> terms(Table table) {
    List<LoadedTerm> terms = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Table.Row row : table.rows()) {
      LoadedTerm term = LoadedTerm.of(row);
      if (!seen.add(key(term))) {
        throw row.error(row.get("term") + " stands twice");
      }
      terms.add(term);
    }
    return terms;
  }

  private static List<Object> key(LoadedTerm term) {
    return List.of(term.words(), term.pattern());
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
