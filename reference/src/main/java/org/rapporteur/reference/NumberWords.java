package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Figure.Qualifier;

/// The words of figures: numbers, what qualifies them, what they count, money.
///
/// All look-ups take lower case. Immutable.
public final class NumberWords {

  private final Map<String, NumberWord> numbers = new HashMap<>();
  private final List<QualifierPhrase> qualifiers;
  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final Map<String, String> nationalCurrencies = new HashMap<>();
  private final List<Cue> cues = new ArrayList<>();
  private final Set<String> uncounted = new HashSet<>();

  private NumberWords(Table numbers, Table qualifiers, Table measures, Table uncounted) {
    for (Table.Row row : numbers.rows()) {
      Kind kind = Cells.constant(row, "kind", Kind.class);
      double value = Ontology.number(row, row.get("value"));
      this.numbers.put(row.get("word"), new NumberWord(kind, value));
    }
    this.qualifiers = qualifiers.rows().stream().map(NumberWords::phrase).toList();
    for (Table.Row row : measures.rows()) {
      Measure measure = Cells.constant(row, "measure", Measure.class);
      Role role = Cells.constant(row, "role", Role.class);
      row.list("words").forEach(word -> add(role, word, measure));
    }
    cues.sort(Comparator.comparingInt((Cue cue) -> cue.words().size()).reversed());
    uncounted.rows().forEach(row -> this.uncounted.add(row.get("word")));
  }

  private void add(Role role, String words, Measure measure) {
    if (role == Role.CUE) {
      cues.add(new Cue(List.of(words.split(" ")), measure));
    } else {
      measures.putIfAbsent(key(role, words), measure);
    }
  }

  private NumberWords with(Table currencies, Table nationalCurrencies) {
    currencies.rows().forEach(row -> this.currencies.put(row.get("word"), row.get("code")));
    nationalCurrencies
        .rows()
        .forEach(row ->
            this.nationalCurrencies.put(
                national(row.get("word"), row.get("country")), row.get("code")));
    return this;
  }

  private static String national(String word, String country) {
    return word + ' ' + country;
  }

  /// Loads the shipped tables.
  public static NumberWords load() {
    NumberWords words =
        new NumberWords(
            Table.shipped(NumberWords.class, "number-words.tsv"),
            Table.shipped(NumberWords.class, "number-qualifiers.tsv"),
            Table.shipped(NumberWords.class, "measure-words.tsv"),
            Table.shipped(NumberWords.class, "uncounted-words.tsv"));
    return words.with(
        Table.shipped(NumberWords.class, "currencies.tsv"),
        Table.shipped(NumberWords.class, "national-currencies.tsv"));
  }

  private static QualifierPhrase phrase(Table.Row row) {
    return new QualifierPhrase(
        List.of(row.get("phrase").split(" ")),
        Cells.constant(row, "qualifier", Qualifier.class),
        row.get("side").equals("after"));
  }

  private static String key(Role role, String word) {
    return role.name() + ' ' + word;
  }

  /// Returns what `word` stands for as a number.
  public Optional<NumberWord> findNumber(String word) {
    return Optional.ofNullable(numbers.get(word));
  }

  /// Returns the phrases that qualify numbers, in the order of the table.
  public List<QualifierPhrase> qualifiers() {
    return qualifiers;
  }

  /// Returns what a number counts that stands in `role` to `lemma`.
  public Optional<Measure> findMeasure(Role role, String lemma) {
    return Optional.ofNullable(measures.get(key(role, lemma)));
  }

  /// Returns the ISO 4217 code of a sign or word for money.
  public Optional<String> findCurrency(String word) {
    return Optional.ofNullable(currencies.get(word));
  }

  /// Returns the ISO 4217 code of what a word for money means in a country.
  ///
  /// @param country ISO 3166 alpha-3
  public Optional<String> findCurrency(String word, String country) {
    return Optional.ofNullable(nationalCurrencies.get(national(word, country)));
  }

  /// Returns the words that tell a measure when they stand near a number, the longest first.
  public List<Cue> cues() {
    return Collections.unmodifiableList(cues);
  }

  /// Tells whether a number before that word is no figure: a time, a distance, a share, an article.
  public boolean isUncounted(String lemma) {
    return uncounted.contains(lemma);
  }

  /// How a word stands for a number.
  public enum Kind {
    COUNT,
    MAGNITUDE,
    /// A plural used alone: "dozens"; the value is the least it can mean.
    VAGUE,
    /// No number at all: "several".
    MANY
  }

  /// How a number stands to the word that tells what it counts.
  public enum Role {
    /// What is counted is the object, or the subject of the passive.
    OBJECT,
    SUBJECT,
    /// The word itself is what is counted.
    NOUN,
    MODIFIER,
    /// The number completes the word: "a toll of 12".
    TIED,
    /// Where those who are counted end up: "taken to hospital", "led away in handcuffs".
    OUTCOME,
    /// Whom one loses in a fight: "lost 12 men".
    LOST,
    /// A verb whose number alone counts what the figure before does: "put it at 12".
    CLAIM,
    /// Who is counted is a human being.
    PERSON,
    /// Words of the same clause that tell the measure: "in custody"; see [NumberWords#cues].
    CUE,
    /// A verb that leads from one number to another: "rose from 12 to 19".
    CHANGE
  }

  /// Words that tell a measure.
  ///
  /// @param words lemmas, in order
  public record Cue(List<String> words, Measure measure) {

    public Cue {
      words = List.copyOf(words);
    }
  }

  /// @param value what it is worth
  public record NumberWord(Kind kind, double value) {}

  /// A phrase that qualifies a number.
  ///
  /// @param words lower case, in order
  /// @param after whether it follows the number
  public record QualifierPhrase(List<String> words, Qualifier qualifier, boolean after) {

    public QualifierPhrase {
      words = List.copyOf(words);
    }
  }
}
