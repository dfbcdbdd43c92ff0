package org.rapporteur.model;

/// Names one thing within one reading, such as `s3` for the third statement.
///
/// The type parameter keeps the id of an actor from being taken for that of a place. Ids are given
/// in the order in which things stand in the text and mean nothing outside their reading.
///
/// @param <T> what is named
/// @param value a letter for the kind and a number from 1
public record Id<T>(String value) {

  public Id {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
