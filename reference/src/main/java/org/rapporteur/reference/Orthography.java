package org.rapporteur.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How English news is spelt: abbreviations, prefixes, units, and the words that begin sentences.
///
/// Forms are matched as they are written unless a method says "lower case". The tables are
/// `abbreviations.tsv` and `spellings.tsv`.
public final class Orthography {

  /// What the full stop of an abbreviation tells about the sentence.
  public enum Stop {
    /// A name follows: "Gen. Smith".
    BEFORE_NAME,
    /// Only an abbreviation when a number follows: "No. 5".
    BEFORE_NUMBER,
    /// The sentence goes on: "e.g.".
    INSIDE,
    /// The sentence ends if what follows begins one: "in the U.S. The".
    ANYWHERE
  }

  private enum Kind {
    PREFIX,
    UNIT,
    CLITIC,
    CONTRACTION,
    STARTER,
    TAG
  }

  private record Spelling(Kind kind, String form) {}

  private final Map<String, Stop> abbreviations = new HashMap<>();
  private final Map<Spelling, Integer> spellings = new HashMap<>();

  private Orthography() {}

  /// Reads the shipped tables.
  ///
  /// @throws TableException when a row is malformed
  public static Orthography load() {
    var orthography = new Orthography();
    Table.shipped(Orthography.class, "abbreviations.tsv").rows().forEach(orthography::abbreviation);
    Table.shipped(Orthography.class, "spellings.tsv").rows().forEach(orthography::spelling);
    return orthography;
  }

  private void abbreviation(Table.Row row) {
    String form = row.get("form");
    if (!form.endsWith(".")) {
      throw row.error("an abbreviation without its full stop: " + form);
    }
    if (abbreviations.put(form, constant(Stop.class, row, "stop")) != null) {
      throw row.error("twice: " + form);
    }
  }

  private void spelling(Table.Row row) {
    Kind kind = constant(Kind.class, row, "kind");
    String form = row.get("form");
    int cut = kind == Kind.CONTRACTION ? cut(row, form) : 0;
    if (spellings.put(new Spelling(kind, form), cut) != null) {
      throw row.error("twice: " + form);
    }
  }

  private static int cut(Table.Row row, String form) {
    String cell = row.get("cut");
    if (cell.length() == 1 && cell.charAt(0) > '0' && cell.charAt(0) < '0' + form.length()) {
      return cell.charAt(0) - '0';
    }
    throw row.error("cut %s of %s".formatted(cell, form));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, String column) {
    String cell = row.get(column);
    try {
      return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown %s: %s".formatted(column, cell));
    }
  }

  /// Returns what the full stop means of an abbreviation, given with it: `Gen.`.
  public Optional<Stop> findAbbreviation(String form) {
    return Optional.ofNullable(abbreviations.get(form));
  }

  /// Tells whether this prefix, in lower case, stays joined to its hyphen and word: "non-aligned".
  public boolean isPrefix(String lowerCase) {
    return has(Kind.PREFIX, lowerCase);
  }

  /// Tells whether these letters, in lower case, are a unit when glued to a number: "5km".
  public boolean isUnit(String lowerCase) {
    return has(Kind.UNIT, lowerCase);
  }

  /// Tells whether these letters, in lower case, are a word of their own after an apostrophe.
  public boolean isClitic(String lowerCase) {
    return has(Kind.CLITIC, lowerCase);
  }

  /// Returns after how many letters a contraction, in lower case, is two words: "can|not".
  public OptionalInt findContraction(String lowerCase) {
    Integer cut = spellings.get(new Spelling(Kind.CONTRACTION, lowerCase));
    return cut == null ? OptionalInt.empty() : OptionalInt.of(cut);
  }

  /// Tells whether a word so written more often begins a sentence than continues a name: "The".
  public boolean startsSentence(String form) {
    return has(Kind.STARTER, form);
  }

  /// Tells whether this verb, in lower case, may follow a quotation: "“Why?” he asked".
  public boolean tagsSpeech(String lowerCase) {
    return has(Kind.TAG, lowerCase);
  }

  private boolean has(Kind kind, String form) {
    return spellings.containsKey(new Spelling(kind, form));
  }
}
