package org.rapporteur.app.bench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes readings of dispatches that nobody wrote out of readings of dispatches that somebody did:
/// other words, another day, another id, and all else as it was.
///
/// A word is replaced by one of the same length that is about as frequent, in the text and wherever
/// the reading quotes it, so that offsets hold and the words of an archive stay distributed as they
/// are in news. All copies of one number replace the same words alike.
public final class Variation {

  private static final int SHORTEST = 4;

  /// Words whose frequencies are next to each other take each other's places.
  private static final int WINDOW = 64;

  private static final int DAYS_APART = 37;
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{%d,}".formatted(SHORTEST));
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
  private static final Pattern DAY = Pattern.compile("(?<=\")\\d{4}-\\d\\d-\\d\\d");

  /// Values that hold words of the text; an escape is skipped whole.
  private static final Pattern WORDED =
      Pattern.compile("\"(?:text|name|title)\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private final Map<String, List<String>> windows = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> frequent;

  /// Learns words.
  ///
  /// @param texts of dispatches
  public Variation(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      WORD.matcher(text).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
    }
    frequent =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    fillWindows();
  }

  private void fillWindows() {
    Map<String, List<String>> open = new HashMap<>();
    for (String word : frequent) {
      String kind = word.length() + (Character.isUpperCase(word.charAt(0)) ? "A" : "a");
      List<String> window = open.computeIfAbsent(kind, _ -> new ArrayList<>());
      places.put(word, window.size());
      window.add(word);
      windows.put(word, window);
      if (window.size() == WINDOW) {
        open.remove(kind);
      }
    }
  }

  /// Returns the words that were learnt, the most frequent first.
  public List<String> frequent() {
    return frequent;
  }

  /// Returns a reading's line as another one's.
  ///
  /// @param copy 0 for the very same, except for its id
  public String vary(String line, int copy) {
    String named = ID.matcher(line).replaceFirst("\"id\":\"$1-" + copy + "\"");
    String dated = DAY.matcher(named).replaceAll(day -> later(day.group(), copy));
    Matcher value = WORDED.matcher(dated);
    StringBuilder varied = new StringBuilder(dated.length() + 16);
    int done = 0;
    while (value.find()) {
      varied.append(dated, done, value.start(1));
      varied.append(words(value.group(1), copy));
      done = value.end(1);
    }
    return varied.append(dated, done, dated.length()).toString();
  }

  private static String later(String day, int copy) {
    try {
      return LocalDate.parse(day).plusDays((long) DAYS_APART * copy).toString();
    } catch (DateTimeException _) {
      return day;
    }
  }

  private String words(String text, int copy) {
    Matcher word = WORD.matcher(text);
    StringBuilder varied = new StringBuilder(text.length());
    int done = 0;
    while (word.find()) {
      boolean escaped = word.start() > 0 && text.charAt(word.start() - 1) == '\\';
      int start = escaped ? word.start() + 1 : word.start();
      varied.append(text, done, start).append(word(text.substring(start, word.end()), copy));
      done = word.end();
    }
    return varied.append(text, done, text.length()).toString();
  }

  private String word(String word, int copy) {
    List<String> window = windows.getOrDefault(word, List.of(word));
    int place = places.getOrDefault(word, 0);
    return window.get(Math.floorMod(place + copy * 7, window.size()));
  }
}
