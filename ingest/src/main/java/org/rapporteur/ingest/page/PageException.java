package org.rapporteur.ingest.page;

/// A page that is not read; the message says why, in one sentence without a final stop.
public final class PageException extends Exception {

  private static final long serialVersionUID = 1L;

  PageException(String message) {
    super(message);
  }
}
