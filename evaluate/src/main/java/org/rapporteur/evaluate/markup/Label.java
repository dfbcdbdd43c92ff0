package org.rapporteur.evaluate.markup;

import org.rapporteur.model.Span;

/// A marked span of a passage.
///
/// @param letters what the span is, `x`
/// @param number to which fact it belongs
/// @param span where it stands in the plain text
public record Label(String letters, int number, Span span) {}
