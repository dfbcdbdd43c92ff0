package org.rapporteur.serve.catalogue;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what [RowWriter] wrote, in the same order; what is shared comes as one object.
final class RowReader {

  private final DataInputStream in;
  private final List<Object> known = new ArrayList<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  RowReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  int number() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int part = in.readUnsignedByte();
      value |= (part & 0x7F) << shift;
      if (part < 0x80) {
        return value;
      }
    }
    throw new IOException("a number without an end");
  }

  @Nullable Double decimal() throws IOException {
    return in.readBoolean() ? in.readDouble() : null;
  }

  boolean yes() throws IOException {
    return in.readBoolean();
  }

  String text() throws IOException {
    byte[] bytes = new byte[number()];
    if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
      throw new EOFException();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Nullable String word() throws IOException {
    return shared(String.class, this::text);
  }

  /// @throws IOException when there is none
  String someWord() throws IOException {
    return some(word());
  }

  <E extends Enum<E>> E constant(Class<E> type) throws IOException {
    return Enum.valueOf(type, someWord());
  }

  @Nullable LocalDate day() throws IOException {
    String day = word();
    return day == null ? null : days.computeIfAbsent(day, LocalDate::parse);
  }

  <T> @Nullable T shared(Class<T> type, Part<T> part) throws IOException {
    int place = number();
    if (place == 0) {
      return null;
    }
    if (place <= known.size()) {
      return type.cast(known.get(place - 1));
    }
    T value = part.read();
    known.add(value);
    return value;
  }

  <T> List<T> all(Part<T> part) throws IOException {
    int count = number();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(part.read());
    }
    return values;
  }

  static <T> T some(@Nullable T value) throws IOException {
    if (value == null) {
      throw new IOException("a value is missing");
    }
    return value;
  }

  /// Reads one value.
  interface Part<T> {
    T read() throws IOException;
  }
}
