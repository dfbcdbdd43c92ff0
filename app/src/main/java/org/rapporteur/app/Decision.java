package org.rapporteur.app;

import picocli.CommandLine.Option;

/// The options that say who decides something, and why.
final class Decision {

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
  private String author = "";

  @Option(names = "--because", paramLabel = "REASON", required = true, description = "Why.")
  private String reason = "";

  String author() {
    return author;
  }

  String reason() {
    return reason;
  }
}
