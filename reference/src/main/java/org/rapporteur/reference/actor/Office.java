package org.rapporteur.reference.actor;

/// An office and what it tells of its holder.
///
/// @param key names it in the tables: `foreign-minister`
/// @param sector PLOVER sector code of its holder
/// @param weight 1 to 9: how likely a bare surname means the holder
public record Office(String key, String sector, int weight) {}
