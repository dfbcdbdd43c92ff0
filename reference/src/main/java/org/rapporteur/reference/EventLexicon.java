package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/// The words that tell events: verbs, nouns and adjectives with what must stand around them.
///
/// Immutable.
public final class EventLexicon {

  private static final String NO_EVENT = "none";

  private final Map<String, List<EventEntry>> entries;
  private final Map<String, List<String>> classes;

  private EventLexicon(Table words, Table frames, Table lexicon, Ontology ontology) {
    this.classes = readClasses(words);
    Map<String, EventFrame> byName = readFrames(frames);
    this.entries = new HashMap<>();
    for (Table.Row row : lexicon.rows()) {
      EventEntry entry = entry(row, byName, ontology);
      entries.computeIfAbsent(key(entry.pos(), entry.lemma()), _ -> new ArrayList<>()).add(entry);
    }
  }

  /// Loads the shipped lexicon.
  ///
  /// @throws TableException when a line names a frame, class, mode or code that does not exist
  public static EventLexicon load(Ontology ontology) {
    return new EventLexicon(
        Table.shipped(EventLexicon.class, "event-words.tsv"),
        Table.shipped(EventLexicon.class, "event-frames.tsv"),
        Table.shipped(EventLexicon.class, "event-lexicon.tsv"),
        ontology);
  }

  /// Returns the lines for `lemma` (lower case) as that part of speech, in the order of the table.
  public List<EventEntry> entries(EventEntry.Pos pos, String lemma) {
    return entries.getOrDefault(key(pos, lemma), List.of());
  }

  /// Returns the words of a class of `event-words.tsv`.
  ///
  /// @throws IllegalArgumentException when there is no such class
  public List<String> words(String name) {
    return Optional.ofNullable(classes.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no class of words " + name));
  }

  /// Returns how many lines code an event of that type.
  public long size(EventType type) {
    return entries.values().stream()
        .flatMap(List::stream)
        .filter(entry -> entry.type() == type)
        .count();
  }

  private static String key(EventEntry.Pos pos, String lemma) {
    return pos.name() + ' ' + lemma;
  }

  private static Map<String, List<String>> readClasses(Table table) {
    Map<String, List<String>> classes = new HashMap<>();
    table.rows().forEach(row -> classes.put(row.get("class"), row.list("words")));
    return classes;
  }

  private static Map<String, EventFrame> readFrames(Table table) {
    Map<String, EventFrame> frames = new HashMap<>();
    for (Table.Row row : table.rows()) {
      EventFrame.Kind kind = Cells.constant(row, "kind", EventFrame.Kind.class);
      String name = row.get("frame");
      frames.put(name, new EventFrame(name, kind, row.list("actor"), row.list("recipient")));
    }
    return frames;
  }

  private EventEntry entry(Table.Row row, Map<String, EventFrame> frames, Ontology ontology) {
    String name = row.get("type");
    @Nullable EventType type = name.equals(NO_EVENT) ? null : Ontology.type(row, name);
    @Nullable EventFrame frame = row.find("frame").map(frames::get).orElse(null);
    if ((type == null) != (frame == null)) {
      throw row.error("an event needs a known frame, what is no event has none");
    }
    EventEntry entry =
        new EventEntry(
            row.get("lemma"),
            Cells.constant(row, "pos", EventEntry.Pos.class),
            conditions(row),
            type,
            row.find("mode").orElse(null),
            row.find("cameo").orElse(null),
            frame,
            row.find("weight").map(cell -> Ontology.number(row, cell)).orElse(0.0),
            row.line());
    check(row, entry, ontology);
    return entry;
  }

  private static void check(Table.Row row, EventEntry entry, Ontology ontology) {
    EventType type = entry.type();
    String mode = entry.mode();
    if (mode != null && (type == null || !ontology.hasMode(type, mode))) {
      throw row.error("%s has no mode %s".formatted(type, mode));
    }
    String cameo = entry.cameo();
    if (cameo != null && ontology.findCameo(cameo).isEmpty()) {
      throw row.error("%s is no CAMEO code".formatted(cameo));
    }
    if (entry.weight() < 0 || entry.weight() > 1) {
      throw row.error("weight %s is not between 0 and 1".formatted(entry.weight()));
    }
  }

  private List<EventEntry.Condition> conditions(Table.Row row) {
    List<EventEntry.Condition> conditions = new ArrayList<>();
    for (String written :
        row.find("conditions").map(cell -> cell.split(" ")).orElse(new String[0])) {
      int equals = written.indexOf('=');
      if (equals < 1) {
        throw row.error("%s is no condition".formatted(written));
      }
      List<String> words = expand(row, written.substring(equals + 1));
      conditions.add(new EventEntry.Condition(written.substring(0, equals), words));
    }
    return conditions;
  }

  private List<String> expand(Table.Row row, String alternatives) {
    List<String> words = new ArrayList<>();
    for (String word : alternatives.split("\\|")) {
      if (!word.startsWith("%")) {
        words.add(word);
      } else if (classes.get(word.substring(1)) instanceof List<String> members) {
        words.addAll(members);
      } else {
        throw row.error("no class of words " + word);
      }
    }
    return words;
  }
}
