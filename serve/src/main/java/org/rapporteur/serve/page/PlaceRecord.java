package org.rapporteur.serve.page;

/// A place as the dispatch page lists it.
public record PlaceRecord(String id, String name, String about) {}
