package org.rapporteur.reference;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Attitude;

/// The words by which English says that something was said, asked, denied, believed or intended.
///
/// Verbs (`cue-verbs.tsv`), nouns (`cue-nouns.tsv`) and the phrases around them
/// (`cue-phrases.tsv`). All look-ups are by lower-case lemma.
public final class Cues {

  private final Map<String, CueVerb> verbs;
  private final Map<String, CueNoun> nouns;
  private final Map<PhraseRole, Set<String>> phrases;

  private Cues(
      Map<String, CueVerb> verbs,
      Map<String, CueNoun> nouns,
      Map<PhraseRole, Set<String>> phrases) {
    this.verbs = Map.copyOf(verbs);
    this.nouns = Map.copyOf(nouns);
    this.phrases = Map.copyOf(phrases);
  }

  /// Loads the shipped tables.
  ///
  /// @throws TableException when a row is broken
  public static Cues load() {
    Map<String, CueVerb> verbs = new HashMap<>();
    for (Table.Row row : Table.shipped(Cues.class, "cue-verbs.tsv").rows()) {
      CueVerb verb = CueVerb.of(row);
      if (verbs.put(verb.lemma(), verb) != null) {
        throw row.error(verb.lemma() + " stands twice");
      }
    }
    Map<String, CueNoun> nouns = new HashMap<>();
    for (Table.Row row : Table.shipped(Cues.class, "cue-nouns.tsv").rows()) {
      CueNoun noun = CueNoun.of(row);
      if (nouns.put(noun.lemma(), noun) != null) {
        throw row.error(noun.lemma() + " stands twice");
      }
    }
    return new Cues(verbs, nouns, phrases());
  }

  /// Returns the verb of that lemma; a phrasal verb's particle follows a space: `point out`.
  public Optional<CueVerb> findVerb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma.toLowerCase(Locale.ROOT)));
  }

  public Optional<CueNoun> findNoun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /// Tells whether `phrase` plays that role.
  public boolean plays(PhraseRole role, String phrase) {
    return phrases.getOrDefault(role, Set.of()).contains(phrase.toLowerCase(Locale.ROOT));
  }

  private static Map<PhraseRole, Set<String>> phrases() {
    List<Table.Row> rows = Table.shipped(Cues.class, "cue-phrases.tsv").rows();
    Map<PhraseRole, Set<String>> phrases = new HashMap<>();
    for (PhraseRole role : PhraseRole.values()) {
      phrases.put(
          role,
          rows.stream()
              .filter(row -> PhraseRole.of(row) == role)
              .map(row -> row.get("phrase"))
              .collect(toUnmodifiableSet()));
    }
    return phrases;
  }

  /// What a phrase does around a statement.
  public enum PhraseRole {
    /// Attributes without a source: "allegedly".
    HEDGE,
    /// The source follows: "according to".
    SOURCE,
    /// What statements are made in: "letter".
    DOCUMENT,
    /// Where statements are made: "news conference".
    OCCASION,
    /// A verb by which one medium carries another party's words: "quote".
    CARRIER,
    /// What a medium is called: "daily".
    MEDIUM,
    /// A verb that names the source of what one says oneself: "cite".
    CITING,
    /// Those who are told because it is their trade: "reporter".
    PRESS;

    private static PhraseRole of(Table.Row row) {
      return constant(PhraseRole.class, row, "role");
    }
  }

  /// A verb that attributes.
  ///
  /// @param lemma lower case; a particle follows a space
  /// @param attitude how its subject stands to the content
  /// @param frames where the content may stand
  /// @param oblique the prepositions whose complement is the content: "called _for_ calm"
  public record CueVerb(String lemma, Attitude attitude, Set<Frame> frames, Set<String> oblique) {

    private static CueVerb of(Table.Row row) {
      Set<Frame> frames =
          row.list("frames").stream()
              .map(name -> constant(Frame.class, row, name, "frames"))
              .collect(toUnmodifiableSet());
      return new CueVerb(
          row.get("verb"),
          constant(Attitude.class, row, "attitude"),
          frames,
          Set.copyOf(row.list("oblique")));
    }

    public boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  /// Where the content of a verb stands.
  public enum Frame {
    /// A clause: "said that …".
    CLAUSE,
    /// A quotation beside it: "“…,” she added".
    QUOTE,
    /// An infinitive: "vowed to …".
    INFINITIVE,
    /// Its object: "condemned the attack".
    OBJECT,
    /// Its object is whom it is told: "assured them that …".
    PERSON,
    /// Object and a second complement: "called it a mistake".
    NAMED
  }

  /// A noun that attributes.
  ///
  /// @param lemma lower case
  /// @param attitude how its owner stands to the content
  /// @param content what introduces the content: `that`, `to`, `of` …
  public record CueNoun(String lemma, Attitude attitude, Set<String> content) {

    private static CueNoun of(Table.Row row) {
      return new CueNoun(
          row.get("noun"),
          constant(Attitude.class, row, "attitude"),
          Set.copyOf(row.list("content")));
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, String column) {
    return constant(type, row, row.get(column), column);
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Table.Row row, String name, String column) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
        return constant;
      }
    }
    throw row.error("%s: no such %s".formatted(name, column));
  }
}
