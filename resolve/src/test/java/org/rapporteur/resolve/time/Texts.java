package org.rapporteur.resolve.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.TimeExpression;

/// Finds time expressions in a bare text, without syntax.
final class Texts {

  private static final TimeFinder FINDER = TimeFinder.load();

  private Texts() {}

  static List<TimeExpression> find(@Nullable String published, String text) {
    @Nullable PublicationTime time =
        published == null ? null : PublicationTime.parse(published).orElseThrow();
    Dispatch dispatch = new Dispatch("t", text, time, null, null, null, List.of(), null, "en");
    return FINDER.find(new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of()));
  }

  static List<TimeExpression> find(AnnotatedDispatch annotated) {
    return FINDER.find(annotated);
  }
}
