package org.rapporteur.extract.journey;

/// How someone stands to a place, in the order in which the stops of one clause are reached.
enum Motion {
  DEPARTURE,
  PASSAGE,
  ARRIVAL,
  /// Being there, with no word of coming or going.
  PRESENCE,
  /// Off to the place, with no word of getting there.
  BOUND
}
