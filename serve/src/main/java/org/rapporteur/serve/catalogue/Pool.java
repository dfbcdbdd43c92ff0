package org.rapporteur.serve.catalogue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Keeps one of each of the values that many rows share: the same minister stands in thousands.
final class Pool {

  private final Map<Object, Object> values = new ConcurrentHashMap<>();

  <T> T one(T value) {
    @SuppressWarnings("unchecked") // equal records are of one class
    T known = (T) values.putIfAbsent(value, value);
    return known == null ? value : known;
  }

  <T> @Nullable T orNull(@Nullable T value) {
    return value == null ? null : one(value);
  }
}
