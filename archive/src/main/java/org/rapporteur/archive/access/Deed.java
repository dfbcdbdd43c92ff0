package org.rapporteur.archive.access;

/// What the audit log tells of.
public enum Deed {
  CORRECTION,
  LOGIN,
  LOGIN_REFUSED,
  TOKEN_ADDED,
  TOKEN_REVOKED
}
