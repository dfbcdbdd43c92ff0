package org.rapporteur.resolve.time;

import java.util.List;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.TimeExpression;

/// Finds the time expressions of a dispatch and says which days they mean.
///
/// Needs nothing but the text; the day of publication resolves what is relative ("Saturday", "last
/// month"), sentences tell the tense that decides between the Tuesday before and the Tuesday after.
/// Without a day of publication, relative expressions come out with a null value. Immutable.
public final class TimeFinder {

  private TimeFinder() {}

  public static TimeFinder load() {
    return new TimeFinder();
  }

  /// Returns the time expressions of `annotated`, in the order of the text; they do not overlap.
  public List<TimeExpression> find(AnnotatedDispatch annotated) {
    return List.of();
  }
}
