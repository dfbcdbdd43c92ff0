package org.rapporteur.serve.page;

/// An actor as the dispatch page lists it.
///
/// @param id names it in the reading
/// @param key names it in an address
/// @param name its fullest name
/// @param about its office, country and status
public record ActorRecord(String id, String key, String name, String about) {}
