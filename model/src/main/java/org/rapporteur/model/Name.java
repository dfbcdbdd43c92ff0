package org.rapporteur.model;

/// A name that `annotate` found in the text, before anyone knows whose it is.
///
/// @param span where it stands
/// @param type what kind of thing it names
/// @param confidence a probability, 0 to 1
public record Name(Span span, NameType type, double confidence) {}
