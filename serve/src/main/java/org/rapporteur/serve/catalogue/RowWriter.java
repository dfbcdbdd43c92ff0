package org.rapporteur.serve.catalogue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes values in a compact form that [RowReader] reads back; what comes again is written as the
/// number of its first coming.
final class RowWriter {

  private final DataOutputStream out;
  private final Map<Object, Integer> known = new HashMap<>();

  RowWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  void number(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  void decimal(@Nullable Double value) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.writeDouble(value);
    }
  }

  void yes(boolean value) throws IOException {
    out.writeBoolean(value);
  }

  /// Writes words that hardly come twice.
  void text(String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.write(bytes);
  }

  /// Writes a word that many rows share.
  void word(@Nullable String word) throws IOException {
    shared(word, this::text);
  }

  void constant(Enum<?> value) throws IOException {
    word(value.name());
  }

  void day(@Nullable LocalDate day) throws IOException {
    word(day == null ? null : day.toString());
  }

  <T> void shared(@Nullable T value, Part<T> part) throws IOException {
    int place = value == null ? 0 : known.getOrDefault(value, known.size() + 1);
    number(place);
    if (value != null && place > known.size()) {
      part.write(value);
      known.put(value, known.size() + 1);
    }
  }

  <T> void all(Collection<? extends T> values, Part<T> part) throws IOException {
    number(values.size());
    for (T value : values) {
      part.write(value);
    }
  }

  /// Writes one value.
  interface Part<T> {
    void write(T value) throws IOException;
  }
}
