package org.rapporteur.reference.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Brings spellings of one name together.
///
/// Two degrees: [#fold] forgets case, accents, points and apostrophes ("Hay'at" and "Hayʼat" are
/// one, so are "Erdoğan" and "Erdogan"); [#skeleton] also forgets what transliterations differ in
/// ("Araqchi" and "Araghchi", "Mohammed" and "Muhamad"). The skeleton confuses more and is asked
/// only when the fold finds nobody.
public final class FoldedName {

  private static final String[][] SPELLINGS = {
    {"tsch", "ch"},
    {"tch", "ch"},
    {"sch", "sh"},
    {"dzh", "j"},
    {"dj", "j"},
    {"zh", "j"},
    {"kh", "k"},
    {"gh", "k"},
    {"q", "k"},
    {"ck", "k"},
    {"dh", "d"},
    {"th", "t"},
    {"ph", "f"},
    {"x", "ks"},
    {"w", "v"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"ei", "i"},
    {"ey", "i"},
    {"ai", "i"},
    {"ay", "i"},
    {"y", "i"},
    {"o", "u"},
    {"e", "a"},
  };

  private FoldedName() {}

  /// Returns `name` in lower case without accents and marks, its words separated by one space.
  ///
  /// A possessive ending goes too. The result is empty when `name` has neither letter nor digit.
  public static String fold(String name) {
    String text = isAscii(name) ? name : withoutAccents(name);
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isApostrophe(c)) {
        if (endsPossessive(text, i)) {
          i++;
        }
      } else if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      } else if (c != '.' && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /// Returns the words of a folded name.
  public static List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /// Returns what is left of a folded name when transliteration is forgotten.
  ///
  /// Articles of Arabic names are dropped from names of several words.
  public static String skeleton(String folded) {
    List<String> kept = new ArrayList<>();
    List<String> words = words(folded);
    for (String word : words) {
      if (words.size() == 1 || !(word.equals("al") || word.equals("el"))) {
        kept.add(wordSkeleton(word));
      }
    }
    return String.join(" ", kept);
  }

  private static String wordSkeleton(String word) {
    String text = word;
    for (String[] spelling : SPELLINGS) {
      text = text.replace(spelling[0], spelling[1]);
    }
    var single = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
        single.append(text.charAt(i));
      }
    }
    boolean muteEnd = single.length() > 3 && single.charAt(single.length() - 1) == 'h';
    return muteEnd && isVowel(single.charAt(single.length() - 2))
        ? single.substring(0, single.length() - 1)
        : single.toString();
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʿ' || c == 'ʾ' || c == '`';
  }

  private static boolean endsPossessive(String text, int at) {
    boolean s =
        at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
    return s && (at + 2 == text.length() || text.charAt(at + 2) == ' ');
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .toLowerCase(Locale.ROOT);
    return plain
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace('ð', 'd')
        .replace('ə', 'e')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("þ", "th");
  }
}
