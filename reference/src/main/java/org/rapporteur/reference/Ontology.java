package org.rapporteur.reference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/// The PLOVER codebook and the CAMEO codes that go with it.
///
/// Types and modes carry PLOVER's score, from -10 (conflict) to 10 (cooperation); a mode without
/// one has its type's. Immutable.
public final class Ontology {

  private final Map<EventType, Type> types;
  private final Map<EventType, Map<String, Mode>> modes;
  private final Map<String, CameoCode> cameo;
  private final List<Context> contexts;

  private Ontology(Table types, Table modes, Table contexts, Table cameo) {
    this.cameo = readCameo(cameo);
    this.types = readTypes(types);
    this.modes = readModes(modes);
    this.contexts =
        contexts.rows().stream()
            .map(row -> new Context(row.get("context"), row.list("words")))
            .toList();
  }

  /// Loads the shipped tables.
  ///
  /// @throws TableException when one of them breaks its own rules
  public static Ontology load() {
    return new Ontology(
        Table.shipped(Ontology.class, "plover-types.tsv"),
        Table.shipped(Ontology.class, "plover-modes.tsv"),
        Table.shipped(Ontology.class, "plover-contexts.tsv"),
        Table.shipped(Ontology.class, "cameo-codes.tsv"));
  }

  /// Returns the score of a type and, where it has one, of its mode.
  public double score(EventType type, @Nullable String mode) {
    return findMode(type, mode).map(Mode::score).orElseGet(() -> type(type).score());
  }

  /// Returns the CAMEO code that stands for a type and mode when nothing finer is known.
  public String cameo(EventType type, @Nullable String mode) {
    return findMode(type, mode).map(Mode::cameo).orElseGet(() -> type(type).cameo());
  }

  /// Tells whether `type` has that mode.
  public boolean hasMode(EventType type, String mode) {
    return findMode(type, mode).isPresent();
  }

  /// Tells whether the codebook asks for a recipient.
  public boolean needsRecipient(EventType type) {
    return type(type).needsRecipient();
  }

  /// Returns the CAMEO code `code`, or empty when there is none.
  public Optional<CameoCode> findCameo(String code) {
    return Optional.ofNullable(cameo.get(code));
  }

  /// Returns PLOVER's contexts, in the order of the codebook.
  public List<Context> contexts() {
    return contexts;
  }

  private Type type(EventType type) {
    return Optional.ofNullable(types.get(type)).orElseThrow();
  }

  private Optional<Mode> findMode(EventType type, @Nullable String mode) {
    return Optional.ofNullable(mode)
        .flatMap(name -> Optional.ofNullable(modes.getOrDefault(type, Map.of()).get(name)));
  }

  private static Map<String, CameoCode> readCameo(Table table) {
    Map<String, CameoCode> codes = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String code = row.get("code");
      Optional<EventType> type = row.find("plover").map(name -> type(row, name));
      if (codes.put(code, new CameoCode(code, row.get("name"), type.orElse(null))) != null) {
        throw row.error("CAMEO code %s stands twice".formatted(code));
      }
    }
    return codes;
  }

  private Map<EventType, Type> readTypes(Table table) {
    Map<EventType, Type> read = new EnumMap<>(EventType.class);
    for (Table.Row row : table.rows()) {
      boolean needsRecipient = row.get("needs_recipient").equals("yes");
      Type type = new Type(number(row, row.get("score")), needsRecipient, knownCameo(row));
      read.put(type(row, row.get("type")), type);
    }
    if (read.size() != EventType.values().length) {
      throw new TableException(table.name(), 0, "not every type has a line");
    }
    return read;
  }

  private Map<EventType, Map<String, Mode>> readModes(Table table) {
    Map<EventType, Map<String, Mode>> read = new EnumMap<>(EventType.class);
    for (Table.Row row : table.rows()) {
      EventType type = type(row, row.get("type"));
      double score =
          row.find("score").map(cell -> number(row, cell)).orElseGet(() -> type(type).score());
      Mode mode = new Mode(score, knownCameo(row));
      read.computeIfAbsent(type, _ -> new HashMap<>()).put(row.get("mode"), mode);
    }
    return read;
  }

  private String knownCameo(Table.Row row) {
    String code = row.get("cameo");
    if (!cameo.containsKey(code)) {
      throw row.error("%s is no CAMEO code".formatted(code));
    }
    return code;
  }

  static EventType type(Table.Row row, String name) {
    try {
      return EventType.valueOf(name);
    } catch (IllegalArgumentException _) {
      throw row.error("%s is no PLOVER type".formatted(name));
    }
  }

  static double number(Table.Row row, String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException _) {
      throw row.error("%s is no number".formatted(cell));
    }
  }

  /// A CAMEO code.
  ///
  /// @param code two to four digits, leading zero kept
  /// @param name what it stands for
  /// @param plover the PLOVER type that took it over; null when none did
  public record CameoCode(String code, String name, @Nullable EventType plover) {}

  /// A PLOVER context.
  ///
  /// @param name as the codebook spells it
  /// @param words lower-case words and phrases any of which gives the context
  public record Context(String name, List<String> words) {

    public Context {
      words = List.copyOf(words);
    }
  }

  private record Type(double score, boolean needsRecipient, String cameo) {}

  private record Mode(double score, String cameo) {}
}
