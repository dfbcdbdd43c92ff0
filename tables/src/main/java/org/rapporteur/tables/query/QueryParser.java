package org.rapporteur.tables.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what people type: `speaker:Araghchi quad:"Material Conflict" killed from:2024-10-01`.
///
/// Parts are set apart by spaces and all must hold; `-` before one negates it; a comma between a
/// field's values means "or". See docs/reference/query-language.md.
public final class QueryParser {

  private static final Pattern RADIUS = Pattern.compile("[\\s,]*[0-9.]{1,16} ?km(?=\\s|$)");

  private final String query;
  private final List<Filter.Words> words = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private int at;

  private QueryParser(String query) {
    this.query = query;
  }

  /// Returns the filter that a query means; of an empty one everything.
  ///
  /// @throws QueryException when it cannot be read
  public static Filter parse(String query) {
    QueryParser parser = new QueryParser(query);
    parser.skipSpace();
    while (parser.at < query.length()) {
      parser.part();
      parser.skipSpace();
    }
    return new Filter(parser.words, parser.conditions);
  }

  private void part() {
    int start = at;
    boolean negated = query.charAt(at) == '-' && at + 1 < query.length();
    if (negated) {
      at++;
    }
    if (query.charAt(at) == '"') {
      words.add(new Filter.Words(quoted(), true, negated));
      return;
    }
    int wordStart = at;
    while (at < query.length() && !isSpace() && query.charAt(at) != ':') {
      at++;
    }
    String word = query.substring(wordStart, at);
    if (at < query.length() && query.charAt(at) == ':') {
      condition(word, wordStart, negated);
    } else if (Grams.words(word).isEmpty()) {
      throw new QueryException(query, start, "\"%s\" is no word".formatted(word));
    } else {
      words.add(new Filter.Words(word, false, negated));
    }
  }

  private void condition(String word, int start, boolean negated) {
    Field field =
        Field.find(word).orElseThrow(() -> new QueryException(query, start, unknown(word)));
    List<Value> values = new ArrayList<>();
    do {
      at++;
      int valueStart = at;
      String written = value(field);
      if (written.isBlank()) {
        throw new QueryException(
            query, valueStart, "%s: needs a value directly behind it".formatted(field.word()));
      }
      try {
        values.add(field.value(written));
      } catch (IllegalArgumentException e) {
        throw new QueryException(query, valueStart, field.word() + ": " + e.getMessage());
      }
    } while (at < query.length() && query.charAt(at) == ',');
    conditions.add(new Condition(field, values, negated));
  }

  private String value(Field field) {
    return field == Field.NEAR ? name(true) + radius() : name(false);
  }

  /// @param commas whether it goes on behind a comma
  private String name(boolean commas) {
    if (at < query.length() && query.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < query.length() && !isSpace() && (query.charAt(at) != ',' || commas)) {
      at++;
    }
    return query.substring(start, at);
  }

  /// Reads the ` 100km` that may follow a place, or nothing.
  private String radius() {
    Matcher radius = RADIUS.matcher(query).region(at, query.length());
    if (!radius.lookingAt()) {
      return "";
    }
    at = radius.end();
    return " " + radius.group().strip();
  }

  private String quoted() {
    int start = at;
    int end = query.indexOf('"', at + 1);
    if (end < 0) {
      throw new QueryException(
          query, start, "the quotation mark is never closed; add a second one");
    }
    at = end + 1;
    String text = query.substring(start + 1, end);
    if (text.isBlank()) {
      throw new QueryException(query, start, "nothing stands between the quotation marks");
    }
    return text;
  }

  private static String unknown(String word) {
    Optional<String> nearest =
        Field.words().stream()
            .filter(known -> distance(known, word) <= 2)
            .min(Comparator.comparingInt(known -> distance(known, word)));
    return nearest
        .map(known -> "there is no field \"%s\"; did you mean %s:?".formatted(word, known))
        .orElseGet(() ->
            "there is no field \"%s\"; fields are %s. For the words themselves write \"%s: …\""
                .formatted(word, String.join(", ", Field.words()), word));
  }

  /// Levenshtein's distance.
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private void skipSpace() {
    while (at < query.length() && isSpace()) {
      at++;
    }
  }

  private boolean isSpace() {
    return Character.isWhitespace(query.charAt(at));
  }
}
