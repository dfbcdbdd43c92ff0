package org.rapporteur.serve;

/// Something else listens at the port.
public final class PortTakenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PortTakenException(int port, Throwable cause) {
    super("port %d is taken".formatted(port), cause);
  }
}
