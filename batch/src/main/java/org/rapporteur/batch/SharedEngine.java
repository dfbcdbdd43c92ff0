package org.rapporteur.batch;

import org.rapporteur.pipeline.Pipeline;

/// The engine of this process: loaded by the first task, used by all, gone with the process.
final class SharedEngine {

  private SharedEngine() {}

  static Pipeline get() {
    return Loaded.PIPELINE;
  }

  private static final class Loaded {
    static final Pipeline PIPELINE = Pipeline.load();
  }
}
