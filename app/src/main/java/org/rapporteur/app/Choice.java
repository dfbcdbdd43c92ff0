package org.rapporteur.app;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of several words, and names them all when another one is given.
///
/// @param words what may be chosen; `toString` is how a user writes it
record Choice<T>(T[] words) implements ITypeConverter<T> {

  @Override
  public T convert(String given) {
    return Arrays.stream(words)
        .filter(word -> word.toString().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(message(given)));
  }

  private String message(String given) {
    String all = Arrays.stream(words).map(Object::toString).collect(Collectors.joining(", "));
    return "expected one of %s, not '%s'".formatted(all, given);
  }
}
