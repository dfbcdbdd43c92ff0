package org.rapporteur.serve.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One stop of someone's journey, as a dispatch tells it.
///
/// @param dispatch where it was read
/// @param journey the journey's id there
/// @param order from 1
/// @param planned whether it is yet to be made
public record StopRow(
    DispatchRow dispatch,
    String journey,
    List<Party> travellers,
    int order,
    Spot place,
    @Nullable LocalDate arrived,
    boolean planned) {

  public StopRow {
    travellers = List.copyOf(travellers);
  }
}
