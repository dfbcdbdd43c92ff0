package org.rapporteur.evaluate.exam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// What is measured: something that reads dispatches. Safe for use by many threads.
public interface Engine {
  /// Returns the reading of a dispatch.
  Reading read(Dispatch dispatch);

  /// Returns where the toponyms at `spans` lie; one that cannot be placed is left out.
  Map<Span, Place> locate(Dispatch dispatch, List<Span> spans);

  /// Returns whom a phrase means that stands alone.
  ///
  /// @param day the day for which it is asked; null when not known
  Actor identify(String phrase, @Nullable LocalDate day);

  /// Returns the versions that a report names.
  EngineStamp stamp();
}
