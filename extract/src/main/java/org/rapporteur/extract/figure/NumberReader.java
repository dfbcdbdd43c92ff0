package org.rapporteur.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Figure.Qualifier;
import org.rapporteur.model.Token;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.Kind;
import org.rapporteur.reference.NumberWords.NumberWord;
import org.rapporteur.reference.NumberWords.Role;

/// Reads numbers in digits and in words, without what qualifies them.
///
/// - "50,000" → 50,000; "2.5 billion" → 2,500,000,000; "twenty-five" → 25; "half a million" →
///   500,000;
/// - "dozens" → at least 24; "tens of thousands" → at least 20,000;
/// - "between 20 and 30", "20-30" → both bounds;
/// - "3rd", "F-16", "1990s" → nothing.
record NumberReader(NumberWords words) {

  private static final int LONGEST = 12;
  private static final double DOZEN = 12;

  /// How far before a number a verb of change may stand.
  private static final int CHANGING = 8;

  private static final double THOUSAND = 1000;

  /// A number that begins at some token.
  ///
  /// @param last index of its last token
  /// @param vague the qualifier of a number that is none ("dozens", "several"); else null
  private record Value(double number, int last, @Nullable Qualifier vague) {}

  /// Returns the number that begins at token `at`.
  Optional<NumberPhrase> read(List<Token> tokens, int at) {
    return value(tokens, at).map(value -> phrase(tokens, at, value));
  }

  private NumberPhrase phrase(List<Token> tokens, int at, Value value) {
    if (value.vague() == Qualifier.ABOUT) {
      return new NumberPhrase(
          at, at, value.last(), value.last(), value.number(), value.number(), Qualifier.ABOUT);
    }
    if (value.vague() != null) {
      @Nullable Double least = value.vague() == Qualifier.SOME ? null : value.number();
      return new NumberPhrase(at, at, value.last(), value.last(), least, null, value.vague());
    }
    return range(tokens, at, value)
        .orElseGet(() ->
            new NumberPhrase(
                at,
                at,
                value.last(),
                value.last(),
                value.number(),
                value.number(),
                Qualifier.EXACTLY));
  }

  private Optional<NumberPhrase> range(List<Token> tokens, int at, Value low) {
    int joint = low.last() + 1;
    String previous = lower(tokens, at - 1);
    String link = lower(tokens, joint);
    boolean between =
        (previous.equals("between") && link.equals("and"))
            || link.equals("to")
            || link.equals("or")
            || link.equals("-")
            || link.equals("–");
    if (link.equals(",")) {
      return choice(tokens, at, low);
    }
    if (!between || (previous.equals("from") && changes(tokens, at))) {
      return Optional.empty();
    }
    return value(tokens, joint + 1)
        .filter(high -> high.vague() == null)
        .map(high -> between(at, low, high, tokens))
        .filter(NumberReader::rises);
  }

  /// "ten, twenty or thirty".
  private Optional<NumberPhrase> choice(List<Token> tokens, int at, Value low) {
    return value(tokens, low.last() + 2)
        .filter(middle -> lower(tokens, middle.last() + 1).equals("or"))
        .flatMap(middle -> value(tokens, middle.last() + 2))
        .filter(high -> high.vague() == null)
        .map(high -> between(at, low, high, tokens))
        .filter(NumberReader::rises);
  }

  /// "raised the toll from 208 to 375" gives two numbers, not a range.
  private boolean changes(List<Token> tokens, int at) {
    return tokens.subList(Math.max(0, at - CHANGING), at).stream()
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .anyMatch(lemma -> words.findMeasure(Role.CHANGE, lemma).isPresent());
  }

  private static boolean rises(NumberPhrase phrase) {
    Double lower = phrase.lower();
    Double upper = phrase.upper();
    return lower != null && upper != null && lower < upper;
  }

  /// "two to three million" multiplies both bounds.
  private NumberPhrase between(int at, Value low, Value high, List<Token> tokens) {
    double scale =
        words
            .findNumber(lower(tokens, high.last()))
            .filter(word -> word.kind() == Kind.MAGNITUDE && low.number() < THOUSAND)
            .map(NumberWord::value)
            .orElse(1.0);
    double least = low.number() * scale < high.number() ? low.number() * scale : low.number();
    return new NumberPhrase(
        at, at, high.last(), high.last(), least, high.number(), Qualifier.BETWEEN);
  }

  private Optional<Value> value(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (Character.isDigit(word.charAt(0))) {
      return digits(word).map(number -> scaled(tokens, at, number));
    }
    if (word.equals("half") && lower(tokens, at + 1).equals("a")) {
      return magnitude(tokens, at + 2).map(m -> new Value(m.value() / 2, at + 2, null));
    }
    if (word.equals("a") && lower(tokens, at + 2).equals("of")) {
      return fraction(tokens, at);
    }
    if (word.equals("a") && isMany(lower(tokens, at + 1))) {
      return few(tokens, at + 1);
    }
    if (word.equals("a") || word.equals("an")) {
      return magnitude(tokens, at + 1).map(_ -> spelled(tokens, at + 1));
    }
    return words
        .findNumber(word)
        .filter(number -> number.kind() != Kind.MANY || !isCompared(tokens, at))
        .map(number -> named(tokens, at, number));
  }

  /// "a quarter of a million", "a couple of thousand".
  private Optional<Value> fraction(List<Token> tokens, int at) {
    return switch (lower(tokens, at + 1)) {
      case "quarter" -> magnitude(tokens, at + 4).map(m -> new Value(m.value() / 4, at + 4, null));
      case "couple" ->
          magnitude(tokens, at + 3).map(m -> new Value(2 * m.value(), at + 3, Qualifier.ABOUT));
      default -> Optional.empty();
    };
  }

  /// "as many as 300" says something of 300, not of many.
  private static boolean isCompared(List<Token> tokens, int at) {
    return lower(tokens, at + 1).equals("as");
  }

  private Value named(List<Token> tokens, int at, NumberWord word) {
    return switch (word.kind()) {
      case COUNT, MAGNITUDE -> spelled(tokens, at);
      case VAGUE -> vague(tokens, at, word);
      case MANY -> few(tokens, at).orElseGet(() -> new Value(0, at, Qualifier.SOME));
    };
  }

  private boolean isMany(String word) {
    return words.findNumber(word).filter(number -> number.kind() == Kind.MANY).isPresent();
  }

  /// "several hundred", "a few million": as much as the plural alone, "hundreds".
  private Optional<Value> few(List<Token> tokens, int at) {
    return magnitude(tokens, at + 1)
        .filter(word -> word.value() >= DOZEN)
        .map(word -> new Value(2 * word.value(), at + 1, vagueness(2 * word.value())));
  }

  private Value vague(List<Token> tokens, int at, NumberWord word) {
    if (lower(tokens, at + 1).equals("of")) {
      String second = lower(tokens, at + 2);
      Optional<NumberWord> times =
          words.findNumber(second).filter(w -> w.kind() == Kind.VAGUE && w.value() > THOUSAND);
      if (times.isPresent()) {
        double unit = times.get().value() / 2;
        return new Value(word.value() * unit, at + 2, Qualifier.THOUSANDS);
      }
    }
    return new Value(word.value(), at, vagueness(word.value()));
  }

  private static Qualifier vagueness(double least) {
    if (least < 40) {
      return Qualifier.DOZENS;
    }
    if (least < 100) {
      return Qualifier.SCORES;
    }
    return least < THOUSAND ? Qualifier.HUNDREDS : Qualifier.THOUSANDS;
  }

  private Value spelled(List<Token> tokens, int at) {
    double total = 0;
    double current = 0;
    int last = at;
    for (int i = at; i < Math.min(tokens.size(), at + LONGEST); i++) {
      String word = lower(tokens, i);
      Optional<NumberWord> number = words.findNumber(word).filter(NumberReader::isExact);
      if (number.isEmpty()) {
        if (joins(tokens, i, word)) {
          continue;
        }
        break;
      }
      double value = number.get().value();
      if (number.get().kind() == Kind.COUNT) {
        current += value;
      } else if (value < THOUSAND) {
        current = Math.max(1, current) * value;
      } else {
        total += Math.max(1, current) * value;
        current = 0;
      }
      last = i;
    }
    return new Value(total + current, last, null);
  }

  private static boolean isExact(NumberWord word) {
    return word.kind() == Kind.COUNT || word.kind() == Kind.MAGNITUDE;
  }

  /// "twenty-five", "two hundred and six".
  private boolean joins(List<Token> tokens, int at, String word) {
    Optional<NumberWord> before = words.findNumber(lower(tokens, at - 1));
    Optional<NumberWord> after = words.findNumber(lower(tokens, at + 1));
    boolean inside = after.filter(w -> w.kind() == Kind.COUNT).isPresent();
    return inside
        && before.isPresent()
        && (word.equals("-") || (word.equals("and") && before.get().kind() == Kind.MAGNITUDE));
  }

  private Value scaled(List<Token> tokens, int at, double number) {
    boolean money = words.findCurrency(lower(tokens, at - 1)).isPresent();
    double letter = money && lower(tokens, at + 1).length() == 1 ? scale(lower(tokens, at + 1)) : 0;
    if (letter > 0) {
      return new Value(number * letter, at + 1, null);
    }
    return magnitude(tokens, at + 1)
        .map(word -> new Value(number * word.value(), at + 1, null))
        .orElseGet(() -> new Value(number, at, null));
  }

  private Optional<NumberWord> magnitude(List<Token> tokens, int at) {
    return words.findNumber(lower(tokens, at)).filter(word -> word.kind() == Kind.MAGNITUDE);
  }

  private Optional<Double> digits(String word) {
    int end = word.length();
    while (end > 0 && Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    String suffix = word.substring(end);
    String number = word.substring(0, end).replace(",", "");
    double scale = scale(suffix);
    boolean plain = number.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    if (!plain
        || scale == 0
        || number.length() > 15
        || number.chars().filter(c -> c == '.').count() > 1) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(number) * scale);
  }

  private double scale(String suffix) {
    return switch (suffix) {
      case "" -> 1;
      case "m" -> 1_000_000;
      case "k" -> THOUSAND;
      default ->
          words
              .findNumber(suffix)
              .filter(w -> w.kind() == Kind.MAGNITUDE)
              .map(NumberWord::value)
              .orElse(0.0);
    };
  }

  static String lower(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).form().toLowerCase(Locale.ROOT);
  }
}
