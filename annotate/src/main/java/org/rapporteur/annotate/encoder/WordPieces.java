package org.rapporteur.annotate.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// BERT's uncased word pieces over words that are already cut.
///
/// `train` does the same in its own code; `test-vectors.json` holds what both must give.
final class WordPieces {

  /// A longer word (an address, a row of dots) is cut off here.
  static final int MOST_PIECES = 32;

  /// A run of more letters and digits is unknown, as in BERT's own tokenizer.
  private static final int LONGEST_RUN = 100;

  /// No word needs more to fill its pieces; bounds the work on hostile text.
  private static final int MOST_CHARACTERS = 4096;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;

  WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.put(vocabulary.get(i), i);
    }
    unknown = id("[UNK]");
  }

  /// Returns the number of a piece that the vocabulary must hold.
  int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /// Returns the number of a word that is one piece, else -1.
  int rank(String word) {
    return ids.getOrDefault(word, -1);
  }

  PiecedWord word(String word) {
    int[] pieces = new int[MOST_PIECES];
    int count = 0;
    for (String run : runs(word)) {
      count = add(run, pieces, count);
      if (count == MOST_PIECES) {
        break;
      }
    }
    if (count == 0) {
      pieces[count++] = unknown;
    }
    return new PiecedWord(Arrays.copyOf(pieces, count), Shape.of(word).ordinal());
  }

  /// Folds case and accents away and splits at every character that is neither letter nor digit.
  private static List<String> runs(String word) {
    String bounded = word.length() > MOST_CHARACTERS ? word.substring(0, MOST_CHARACTERS) : word;
    String folded = Normalizer.normalize(bounded.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> runs = new ArrayList<>();
    var run = new StringBuilder();
    folded.codePoints().forEach(c -> collect(c, run, runs));
    flush(run, runs);
    return runs;
  }

  private static void collect(int c, StringBuilder run, List<String> runs) {
    int type = Character.getType(c);
    if (Character.isLetter(c) || type == Character.DECIMAL_DIGIT_NUMBER) {
      run.appendCodePoint(c);
    } else if (type != Character.NON_SPACING_MARK) {
      flush(run, runs);
      if (!isDropped(type)) {
        runs.add(Character.toString(c));
      }
    }
  }

  private static boolean isDropped(int type) {
    return switch (type) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  private static void flush(StringBuilder run, List<String> runs) {
    if (!run.isEmpty()) {
      runs.add(run.toString());
      run.setLength(0);
    }
  }

  /// Adds the pieces of `run`, as far as they fit, and returns the new count.
  private int add(String run, int[] pieces, int count) {
    int[] found = new int[LONGEST_RUN];
    int length = cut(run, found);
    int fitting = Math.min(length, pieces.length - count);
    System.arraycopy(found, 0, pieces, count, fitting);
    return count + fitting;
  }

  /// Cuts `run` into the longest known pieces from the left and returns how many there are.
  private int cut(String run, int[] found) {
    found[0] = unknown;
    if (run.codePointCount(0, run.length()) > LONGEST_RUN) {
      return 1;
    }
    int count = 0;
    int begin = 0;
    while (begin < run.length()) {
      int stop = run.length();
      Integer id = ids.get(key(run, begin, stop));
      while (id == null && stop > begin + 1) {
        stop--;
        id = ids.get(key(run, begin, stop));
      }
      if (id == null) {
        found[0] = unknown;
        return 1;
      }
      found[count++] = id;
      begin = stop;
    }
    return count;
  }

  private static String key(String run, int begin, int stop) {
    String piece = run.substring(begin, stop);
    return begin == 0 ? piece : "##" + piece;
  }
}
