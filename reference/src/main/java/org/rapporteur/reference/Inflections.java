package org.rapporteur.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Irregular forms ("fled" is `flee`, "women" `woman`), and the lemmas that the project's lexicons
/// know: a slip of the learned lemma would hide a verb from every lexicon. Immutable.
///
/// The tables are `irregular-forms.tsv`, `event-lexicon.tsv` and `cue-verbs.tsv`.
public final class Inflections {

  /// What part of speech a form is looked up as.
  public enum Kind {
    /// Also auxiliaries.
    VERB,
    NOUN,
    /// Comparatives and superlatives.
    DEGREE,
    /// Also determiners.
    PRONOUN,
    PARTICLE
  }

  private record Form(Kind kind, String form) {}

  private final Map<Form, String> irregular = new HashMap<>();
  private final Set<String> lemmas = new HashSet<>();

  private Inflections() {}

  /// Loads the shipped tables.
  ///
  /// @throws TableException when a row is malformed
  public static Inflections load() {
    var inflections = new Inflections();
    table("irregular-forms.tsv").rows().forEach(inflections::add);
    table("event-lexicon.tsv").rows().forEach(row -> inflections.lemmas.add(row.get("lemma")));
    table("cue-verbs.tsv").rows().forEach(row -> inflections.lemmas.add(row.get("verb")));
    return inflections;
  }

  private static Table table(String name) {
    return Table.shipped(Inflections.class, name);
  }

  private void add(Table.Row row) {
    var form = new Form(kind(row), row.get("form"));
    if (irregular.put(form, row.get("lemma")) != null) {
      throw row.error("twice: " + form);
    }
  }

  private static Kind kind(Table.Row row) {
    try {
      return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown kind: " + row.get("kind"));
    }
  }

  /// Returns the lemma of a form, given in lower case, if it is irregular.
  public Optional<String> findIrregular(Kind kind, String lowerCase) {
    return Optional.ofNullable(irregular.get(new Form(kind, lowerCase)));
  }

  /// Tells whether a lexicon of events or of speech holds this lemma.
  public boolean knows(String lemma) {
    return lemmas.contains(lemma);
  }
}
