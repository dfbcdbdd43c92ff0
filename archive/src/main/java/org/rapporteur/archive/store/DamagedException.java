package org.rapporteur.archive.store;

import java.io.Serial;

/// What is stored is not what was put there.
public final class DamagedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  DamagedException(String message) {
    super(message);
  }
}
