package org.rapporteur.archive.search;

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

/// The ways in which what stands behind a field's colon is read.
final class ValueReader {
  private ValueReader() {}

  /// Words as they stand, but for their case.
  static Function<String, Value> exact() {
    return written -> new Value.Word(written.strip().toLowerCase(Locale.ROOT));
  }

  /// A name or words of one, or a code that stands for it.
  static Function<String, Value> name() {
    return written -> {
      String words = String.join(" ", Grams.words(written));
      if (words.isEmpty()) {
        throw new IllegalArgumentException("\"%s\" has no word in it".formatted(written));
      }
      return new Value.Word(words);
    };
  }

  /// A constant in any case, with spaces or hyphens for underscores; a quad class also as 1 to 4.
  static Function<String, Value> oneOf(Enum<?>... constants) {
    List<String> words = Arrays.stream(constants).map(ValueReader::word).toList();
    return written -> {
      String wanted = written.strip().toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
      String number = constants[0] instanceof QuadClass && wanted.matches("[1-4]") ? wanted : "";
      String word = number.isEmpty() ? wanted : words.get(Integer.parseInt(number) - 1);
      if (!words.contains(word)) {
        throw new IllegalArgumentException(
            "\"%s\" is none of %s"
                .formatted(
                    written,
                    words.stream()
                        .map(known -> known.contains(" ") ? '"' + known + '"' : known)
                        .collect(Collectors.joining(", "))));
      }
      return new Value.Word(word);
    };
  }

  /// Returns a constant as people write it.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The first day of what is written: 2024, 2024-10 or 2024-10-20.
  static Function<String, Value> firstDay() {
    return written -> new Value.Day(day(written, true));
  }

  static Function<String, Value> lastDay() {
    return written -> new Value.Day(day(written, false));
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

  /// `31.5,34.45,50km`.
  static Function<String, Value> near() {
    return written -> {
      String[] parts = written.strip().split(",", -1);
      try {
        if (parts.length == 3 && parts[2].strip().endsWith("km")) {
          return new Value.Near(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2].strip().replace("km", "")));
        }
      } catch (NumberFormatException _) {
        // Said below.
      }
      throw new IllegalArgumentException(
          "\"%s\" is no circle; write latitude,longitude,radius as in 31.5,34.45,50km"
              .formatted(written));
    };
  }

  static Function<String, Value> amount() {
    return written -> {
      try {
        return new Value.Amount(Double.parseDouble(written.strip()));
      } catch (NumberFormatException _) {
        throw new IllegalArgumentException("\"%s\" is no number".formatted(written));
      }
    };
  }
}
