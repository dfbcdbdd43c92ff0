package org.rapporteur.model;

/// What a mention refers to.
public enum MentionType {
  PERSON,
  ORGANISATION,
  GROUP,
  COUNTRY,
  OUTLET,
  OFFICE,
  PLACE
}
