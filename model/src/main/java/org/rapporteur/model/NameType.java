package org.rapporteur.model;

/// What kind of thing a name in the text names.
public enum NameType {
  PERSON,
  ORGANISATION,
  /// Countries, cities, regions, waters, mountains.
  LOCATION,
  /// Nationalities, religious and political groups: "Iranian", "Druze", "Republicans".
  GROUP,
  /// Buildings, airports, bridges, bases.
  FACILITY,
  DATE,
  MONEY,
  /// Products, works, laws, named events.
  OTHER
}
