package org.rapporteur.archive.packing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// What readings often hold: words of dispatches, and the keys of their JSON. Deflate refers to it
/// as if every reading began with it.
///
/// Archives cannot be read without the dictionary by which they were packed, so the file never
/// changes; a better one gets another number.
final class Dictionary {

  static final byte[] FIRST = load("dictionary-1.txt");

  private Dictionary() {}

  private static byte[] load(String name) {
    try (InputStream file = Dictionary.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
