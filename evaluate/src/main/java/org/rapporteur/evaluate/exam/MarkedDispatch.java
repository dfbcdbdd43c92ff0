package org.rapporteur.evaluate.exam;

import java.util.List;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.PublicationTime;

/// Makes the dispatch that a marked-up passage asks about.
final class MarkedDispatch {
  private MarkedDispatch() {}

  static Dispatch of(MarkedPassage passage) {
    return new Dispatch(
        passage.id(),
        passage.text(),
        passage.find("date").flatMap(PublicationTime::parse).orElse(null),
        passage.find("outlet").orElse(null),
        null,
        null,
        List.of(),
        null,
        "en");
  }
}
