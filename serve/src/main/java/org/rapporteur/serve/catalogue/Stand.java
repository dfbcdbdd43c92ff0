package org.rapporteur.serve.catalogue;

/// Which state of a dispatch was entered: its reading's version, and how many corrections it had.
record Stand(int version, int corrections) {

  /// Of a dispatch that came while others were entered; it is entered anew at the next look.
  static final Stand UNKNOWN = new Stand(0, 0);
}
