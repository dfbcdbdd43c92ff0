package org.rapporteur.evaluate.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.evaluate.json.GoldException;

/// Reads a line of facts: `1 says parent=2 via="the agency"`.
final class FactLine {

  /// A key with a value in quotation marks or up to the next blank, or a word.
  private static final Pattern PART = Pattern.compile("(\\w+)=\"([^\"]*)\"|(\\w+)=(\\S+)|(\\S+)");

  private FactLine() {}

  static Fact read(String where, String line) {
    Map<String, String> keys = keys(line);
    List<String> words = words(line);
    if (words.size() < 2 || !words.getFirst().matches("\\d{1,4}")) {
      throw new GoldException(where + ": no number and kind in “" + line + "”");
    }
    return new Fact(
        where, Integer.parseInt(words.getFirst()), words.subList(1, words.size()), keys);
  }

  static Map<String, String> keys(String line) {
    Map<String, String> keys = new LinkedHashMap<>();
    Matcher part = PART.matcher(line);
    while (part.find()) {
      if (part.group(1) != null) {
        keys.put(part.group(1), part.group(2));
      } else if (part.group(3) != null) {
        keys.put(part.group(3), part.group(4));
      }
    }
    return keys;
  }

  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher part = PART.matcher(line);
    while (part.find()) {
      if (part.group(5) != null) {
        words.add(part.group(5));
      }
    }
    return words;
  }
}
