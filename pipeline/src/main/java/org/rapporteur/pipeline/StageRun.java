package org.rapporteur.pipeline;

import java.util.function.Function;
import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// A flight-recorder event: a stage read one dispatch. It costs nothing unless it is recorded.
@Name("rapporteur.StageRun")
@Label("Stage run")
@Category("Rapporteur")
@StackTrace(false)
final class StageRun extends Event {

  @Label("Stage")
  final String stage;

  private StageRun(String stage) {
    this.stage = stage;
  }

  static <I, O> O of(String stage, Function<I, O> work, I input) {
    StageRun run = new StageRun(stage);
    run.begin();
    O output = work.apply(input);
    run.commit();
    return output;
  }
}
