package org.rapporteur.resolve.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.time.TimeWordClass;

/// How many, in words or digits: "twenty-five", "3", "a", "several".
///
/// @param end the word after it
/// @param amount digits, with a point perhaps, or X
record Quantity(int end, String amount) {

  /// Reads a quantity that starts at word `at`; "a" counts as one.
  static Optional<Quantity> at(Words words, int at) {
    return Optional.ofNullable(read(words, at));
  }

  /// Returns its number; empty when it is vague or broken.
  Optional<Integer> number() {
    return amount.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(amount)) : Optional.empty();
  }

  private static @Nullable Quantity read(Words words, int at) {
    if (words.number(at) >= 0) {
      return digits(words, at);
    }
    if (words.is(at, "a", "an")) {
      return article(words, at);
    }
    var vague = words.find(at, TimeWordClass.VAGUE);
    if (vague.isPresent()) {
      int end = words.is(at + 1, "of") ? at + 2 : at + 1;
      return new Quantity(end, vague.get());
    }
    return words.is(at, TimeWordClass.NUMBER) ? spelt(words, at) : null;
  }

  private static Quantity article(Words words, int at) {
    if (words.is(at + 1, "few", "couple", "dozen", "hundred")) {
      Quantity rest = read(words, at + 1);
      return rest == null ? new Quantity(at + 1, "1") : rest;
    }
    return new Quantity(at + 1, "1");
  }

  private static Quantity digits(Words words, int at) {
    int number = words.number(at);
    boolean point = words.is(at + 1, ".") && words.touches(at) && words.touches(at + 1);
    if (point && words.number(at + 2) >= 0) {
      return new Quantity(at + 3, number + "." + words.at(at + 2));
    }
    if (words.number(at + 1) == 1 && words.is(at + 2, "/") && words.number(at + 3) == 2) {
      return new Quantity(at + 4, number + ".5");
    }
    return new Quantity(at + 1, String.valueOf(number));
  }

  private static Quantity spelt(Words words, int at) {
    int total = 0;
    int end = at;
    while (words.is(end, TimeWordClass.NUMBER) && end - at < 6) {
      int value = Integer.parseInt(words.find(end, TimeWordClass.NUMBER).orElseThrow());
      total = value >= 100 && total > 0 && total < value ? total * value : total + value;
      end++;
      boolean joined = words.isHyphen(end) && words.is(end + 1, TimeWordClass.NUMBER);
      end += joined ? 1 : 0;
    }
    return new Quantity(end, String.valueOf(total));
  }
}
