package org.rapporteur.serve.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;

/// One event in a table.
///
/// @param dispatch where it was read
/// @param id names it there
/// @param day when it took place, or null
/// @param voice who asserts it; null when the outlet does
/// @param evidence the clause it was read from
public record EventRow(
    DispatchRow dispatch,
    String id,
    EventType type,
    @Nullable String mode,
    String cameo,
    double score,
    List<Party> actors,
    List<Party> recipients,
    @Nullable Spot place,
    @Nullable LocalDate day,
    EventStatus status,
    @Nullable String voice,
    boolean outletVoice,
    String evidence,
    double confidence) {

  public EventRow {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
