package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.store.StoredReading;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Rejected;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.render.json.ReadingParser;

/// What came of reading one dispatch of an archive again.
sealed interface Reread {

  /// The present model and tables have read it already.
  record Current() implements Reread {}

  /// It was read.
  ///
  /// @param changes what the report says, before → now; empty when as much was found as before
  record Now(Reading reading, Optional<List<String>> changes) implements Reread {}

  /// The engine failed on it; its former reading stands.
  record Failed(Rejected rejected) implements Reread {}

  /// The columns of the report.
  List<String> COLUMNS = List.of("id", "statements", "events", "figures", "journeys", "actors");

  /// Reads a dispatch again.
  static Reread of(StoredReading stored, Pipeline pipeline) {
    Reading before = ReadingParser.parse(stored.line());
    if (before.engine().equals(pipeline.engine())) {
      return new Current();
    }
    Dispatch dispatch = Archive.dispatch(stored);
    return switch (pipeline.attempt(dispatch)) {
      case Outcome.Failed failed -> new Failed(failed.rejected());
      case Outcome.Read(Reading now) -> new Now(now, changes(dispatch.id(), before, now));
    };
  }

  private static Optional<List<String>> changes(String id, Reading before, Reading now) {
    Findings old = before.findings();
    Findings fresh = now.findings();
    int oldActors = before.resolved().actors().size();
    int freshActors = now.resolved().actors().size();
    boolean asBefore =
        old.statements().equals(fresh.statements())
            && old.events().size() == fresh.events().size()
            && old.figures().equals(fresh.figures())
            && old.journeys().equals(fresh.journeys())
            && oldActors == freshActors;
    return asBefore
        ? Optional.empty()
        : Optional.of(
            List.of(
                id,
                change(old.statements().size(), fresh.statements().size()),
                change(old.events().size(), fresh.events().size()),
                change(old.figures().size(), fresh.figures().size()),
                change(old.journeys().size(), fresh.journeys().size()),
                change(oldActors, freshActors)));
  }

  private static String change(int before, int now) {
    return before == now ? String.valueOf(now) : before + "→" + now;
  }
}
