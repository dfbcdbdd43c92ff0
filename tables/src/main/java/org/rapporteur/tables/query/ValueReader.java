package org.rapporteur.tables.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.QuadClass;

/// How what stands behind a field's colon is read.
///
/// @param aspect what the value is compared with
/// @param reader throws an IllegalArgumentException with advice when it cannot be read
record ValueReader(Aspect aspect, Function<String, Value> reader) {

  private static final String ANYTHING = "*";

  Value read(String written) {
    return written.strip().equals(ANYTHING) ? Value.ANY : reader.apply(written);
  }

  /// Words as they stand, but for their case.
  static ValueReader exact() {
    return words(written -> written.strip().toLowerCase(Locale.ROOT));
  }

  /// A name or words of one, or a code that stands for it.
  static ValueReader name() {
    return words(written -> {
      String words = String.join(" ", Grams.words(written));
      if (words.isEmpty()) {
        throw new IllegalArgumentException("\"%s\" has no word in it".formatted(written));
      }
      return words;
    });
  }

  /// A constant in any case, with spaces or hyphens for underscores; a quad class also as 1 to 4.
  static ValueReader oneOf(Enum<?>... constants) {
    List<String> known = Arrays.stream(constants).map(ValueReader::word).toList();
    return words(written -> {
      String wanted = written.strip().toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
      boolean number = constants[0] instanceof QuadClass && wanted.matches("[1-4]");
      String word = number ? known.get(Integer.parseInt(wanted) - 1) : wanted;
      if (!known.contains(word)) {
        throw new IllegalArgumentException(
            "\"%s\" is none of %s"
                .formatted(
                    written,
                    known.stream()
                        .map(one -> one.contains(" ") ? '"' + one + '"' : one)
                        .collect(Collectors.joining(", "))));
      }
      return word;
    });
  }

  private static ValueReader words(Function<String, String> reader) {
    return new ValueReader(Aspect.WORDS, written -> new Value.Word(reader.apply(written)));
  }

  /// Returns a constant as people write it.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// On the first day of what is written or later: 2024, 2024-10 or 2024-10-20.
  static ValueReader firstDay() {
    return new ValueReader(Aspect.LATEST, written -> new Value.Day(day(written, true)));
  }

  /// On its last day or earlier.
  static ValueReader lastDay() {
    return new ValueReader(Aspect.EARLIEST, written -> new Value.Day(day(written, false)));
  }

  private static LocalDate day(String written, boolean first) {
    try {
      return switch (written.length()) {
        case 4 -> first ? Year.parse(written).atDay(1) : Year.parse(written).atMonth(12).atDay(31);
        case 7 ->
            first ? YearMonth.parse(written).atDay(1) : YearMonth.parse(written).atEndOfMonth();
        default -> LocalDate.parse(written);
      };
    } catch (DateTimeException _) {
      throw new IllegalArgumentException(
          "\"%s\" is no date; write 2024, 2024-10 or 2024-10-20".formatted(written));
    }
  }

  /// `31.5,34.45,50km`, or a place's name: `"Basra" 100km`.
  static ValueReader near() {
    return new ValueReader(Aspect.POINT, CircleReader::read);
  }

  static ValueReader amount(Aspect aspect) {
    return new ValueReader(
        aspect,
        written -> {
          try {
            return new Value.Amount(Double.parseDouble(written.strip()));
          } catch (NumberFormatException _) {
            throw new IllegalArgumentException("\"%s\" is no number".formatted(written));
          }
        });
  }
}
