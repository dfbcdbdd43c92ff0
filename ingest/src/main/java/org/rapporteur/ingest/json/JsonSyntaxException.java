package org.rapporteur.ingest.json;

/// Text that is not what was asked for; the message says what is wrong, for a person.
public final class JsonSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  JsonSyntaxException(String message) {
    super(message);
  }

  JsonSyntaxException(String message, Throwable cause) {
    super(message, cause);
  }
}
