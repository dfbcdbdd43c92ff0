package org.rapporteur.serve;

/// A room that others could reach would let everybody in: its archive has no token that holds.
public final class NoTokensException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoTokensException(String host) {
    super("no token holds, and %s can be reached by others".formatted(host));
  }
}
