package org.rapporteur.benchmarks.peers;

import java.util.function.Supplier;

/// Who is compared, each in a process of its own.
enum Candidate {
  RAPPORTEUR("-Xmx2g", RapporteurReader::new),
  CORENLP("-Xmx8g", CoreNlpReader::new);

  private final String heap;
  private final Supplier<Reader> opening;

  Candidate(String heap, Supplier<Reader> opening) {
    this.heap = heap;
    this.opening = opening;
  }

  /// Returns the JVM's option for the most memory that it may take for objects.
  String heap() {
    return heap;
  }

  Reader open() {
    return opening.get();
  }
}
