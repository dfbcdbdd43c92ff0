package org.rapporteur.tables.query;

/// A query that says nothing, with where and what to write instead.
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String query;
  private final int position;

  QueryException(String query, int position, String message) {
    super(message);
    this.query = query;
    this.position = position;
  }

  /// Returns where it goes wrong, in UTF-16 code units of the query.
  public int position() {
    return position;
  }

  /// Returns the message, the query and a mark under the place.
  public String explanation() {
    return "%s%n  %s%n  %s^".formatted(getMessage(), query, " ".repeat(position));
  }
}
