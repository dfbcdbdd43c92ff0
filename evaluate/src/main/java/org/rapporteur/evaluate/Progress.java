package org.rapporteur.evaluate;

/// Hears how far an evaluation is; may be called from several threads.
public interface Progress {
  /// Hears nothing.
  Progress SILENT = (done, of) -> {};

  /// Hears of one more dispatch.
  ///
  /// @param done dispatches read so far
  /// @param of dispatches there are
  void step(int done, int of);
}
