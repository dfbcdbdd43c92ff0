package org.rapporteur.model;

/// What an actor is.
public enum ActorType {
  PERSON,
  ORGANISATION,
  GROUP,
  COUNTRY,
  OUTLET,
  OFFICE
}
