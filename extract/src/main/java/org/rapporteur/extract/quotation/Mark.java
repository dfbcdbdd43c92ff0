package org.rapporteur.extract.quotation;

/// A quotation mark as it stands in the text, before it has found its partner.
///
/// @param offset where it stands
/// @param length 1, or 2 for `''`
/// @param family which marks it can pair with
/// @param opens whether it can open a quotation
/// @param closes whether it can close one
record Mark(int offset, int length, Family family, boolean opens, boolean closes) {

  /// Marks that pair with each other.
  enum Family {
    /// `"…"`, `''…''` and “…”: writers mix them.
    DOUBLE,
    /// «…»
    ANGLE,
    /// ‘…’ and '…'
    SINGLE
  }

  int end() {
    return offset + length;
  }
}
