package org.rapporteur.evaluate.exam;

import java.util.List;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.PublicationTime;

/// Makes the dispatch that a gold row asks about.
final class GoldDispatch {
  private GoldDispatch() {}

  /// Returns it as published on the day that stands under `dateKey`; an odd date counts as none.
  static Dispatch of(JsonRow row, String dateKey) {
    return new Dispatch(
        row.getText("id"),
        row.getText("text"),
        row.findText(dateKey)
            .filter(date -> date.length() >= 10)
            .flatMap(date -> PublicationTime.parse(date.substring(0, 10)))
            .orElse(null),
        row.findText("outlet").orElse(null),
        row.findText("url").orElse(null),
        row.findText("title").orElse(null),
        List.of(),
        null,
        "en");
  }
}
