package org.rapporteur.serve.page;

import java.util.List;

/// An event as the dispatch page shows it.
///
/// @param id names it in the reading
/// @param type its PLOVER type, as a word
/// @param mode or empty
/// @param quad 1 to 4
/// @param who did it; empty when unknown
/// @param whom it was done to; may be empty
/// @param where or empty
/// @param when or empty
/// @param status as a word
/// @param letter of the voice that asserts it; empty for the outlet
/// @param hue of that voice, or 0
/// @param voice who asserts it
/// @param evidence the clause
/// @param why what coded it, and the rest of the record
public record EventRecord(
    String id,
    String type,
    String mode,
    int quad,
    String who,
    String whom,
    String where,
    String when,
    String status,
    String letter,
    int hue,
    String voice,
    String evidence,
    List<Detail> why) {

  public EventRecord {
    why = List.copyOf(why);
  }
}
