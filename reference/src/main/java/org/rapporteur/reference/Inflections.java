package org.rapporteur.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Lemmas that are certain: of irregular forms, and of words that the project's tables know.
///
/// A learned lemma is better for all other words; for these a slip would hide a verb from every
/// lexicon. Immutable.
public final class Inflections {

  private static final String VOWELS = "aeiou";

  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private Inflections(Table forms, List<Table> vocabularies) {
    for (Table.Row row : forms.rows()) {
      row.list("tags")
          .forEach(tag -> irregular.putIfAbsent(key(row.get("form"), tag), row.get("lemma")));
    }
    for (Table vocabulary : vocabularies) {
      for (Table.Row row : vocabulary.rows()) {
        String column = vocabulary.name().startsWith("cue") ? "verb" : "lemma";
        known.add(row.get(column));
      }
    }
  }

  /// Loads the shipped tables.
  public static Inflections load() {
    return new Inflections(
        Table.shipped(Inflections.class, "irregular-forms.tsv"),
        List.of(
            Table.shipped(Inflections.class, "event-lexicon.tsv"),
            Table.shipped(Inflections.class, "cue_verbs.tsv")));
  }

  private static String key(String form, String tag) {
    return tag + ' ' + form;
  }

  /// Returns the lemma of `form` with that Penn tag, or empty when it is not certain.
  public Optional<String> find(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(irregular.get(key(lower, tag)))
        .or(() -> candidates(lower, tag).filter(known::contains).findFirst());
  }

  private static Stream<String> candidates(String form, String tag) {
    return switch (tag) {
      case "VBD", "VBN" -> bases(form, "ed");
      case "VBG" -> bases(form, "ing");
      case "VBZ", "NNS" -> Stream.of(cut(form, "ies") + "y", cut(form, "s"), cut(form, "es"));
      default -> Stream.empty();
    };
  }

  /// "urged" → urge, urg; "planned" → plan; "denied" → deny; "agreed" → agree.
  private static Stream<String> bases(String form, String ending) {
    String stem = cut(form, ending);
    if (stem.isEmpty()) {
      return Stream.empty();
    }
    Stream<String> single = isDoubled(stem) ? Stream.of(cutLast(stem)) : Stream.empty();
    Stream<String> plain = Stream.of(stem + "e", stem);
    Stream<String> inY = form.endsWith("ied") ? Stream.of(cut(form, "ied") + "y") : Stream.empty();
    return Stream.of(single, plain, inY).flatMap(candidate -> candidate);
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && VOWELS.indexOf(stem.charAt(last)) < 0;
  }

  private static String cutLast(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static String cut(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
  }
}
