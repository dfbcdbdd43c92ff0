package org.rapporteur.annotate.encoder;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// A flight-recorder event: the model was run once, for some windows or for their relations.
@Name("rapporteur.ModelRun")
@Label("Model run")
@Category("Rapporteur")
@StackTrace(false)
final class ModelRun extends Event {

  /// Word pieces that were computed, padding included; 0 for relations.
  @Label("Pieces")
  int pieces;

  /// Of these, those that stand for text.
  @Label("Pieces of text")
  int piecesOfText;

  /// Begins to measure a run over `batch`.
  static ModelRun over(Batch batch) {
    ModelRun run = new ModelRun();
    run.pieces = batch.mask().capacity();
    run.piecesOfText = batch.windows().stream().mapToInt(Batch::length).sum();
    run.begin();
    return run;
  }
}
