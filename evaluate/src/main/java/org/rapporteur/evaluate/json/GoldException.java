package org.rapporteur.evaluate.json;

/// A gold file that cannot be read; the message names the file and the line.
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GoldException(String message) {
    super(message);
  }

  public GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
