package org.rapporteur.archive.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values of a correction, each beside what stood there before.
///
/// Every method throws [IllegalArgumentException] when a value is none that fits.
record Values(SortedMap<String, List<String>> values) {

  boolean sets(String name) {
    return values.containsKey(name);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  @Nullable String text(String name, @Nullable String before) {
    if (!sets(name)) {
      return before;
    }
    return all(name).isEmpty() ? null : all(name).getFirst();
  }

  String required(String name, String before) {
    @Nullable String value = text(name, before);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " must be known");
    }
    return value;
  }

  /// Reads the name of a constant in any case, with blanks for underscores.
  <E extends Enum<E>> E word(String name, E before) {
    String written = required(name, before.name());
    List<E> constants = Stream.of(before.getDeclaringClass().getEnumConstants()).toList();
    return constants.stream()
        .filter(one -> one.name().equals(written.toUpperCase(Locale.ROOT).replace(' ', '_')))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "%s is \"%s\", none of %s"
                    .formatted(name, written, constants.stream().map(Word::of).toList())));
  }

  @Nullable Double number(String name, @Nullable Double before) {
    @Nullable String written = text(name, null);
    if (written == null) {
      return sets(name) ? null : before;
    }
    try {
      double number = Double.parseDouble(written);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw new IllegalArgumentException("%s is \"%s\", no number".formatted(name, written));
  }

  @Nullable LocalDate day(String name, @Nullable LocalDate before) {
    @Nullable String written = text(name, null);
    if (written == null) {
      return sets(name) ? null : before;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "%s is \"%s\", no day such as 2024-10-19".formatted(name, written), e);
    }
  }
}
