package org.rapporteur.model;

/// The four classes into which PLOVER's types fall; numbered from 1 in this order.
public enum QuadClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /// Returns 1 to 4, as exports write it.
  public int number() {
    return ordinal() + 1;
  }
}
