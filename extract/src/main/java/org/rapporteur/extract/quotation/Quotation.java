package org.rapporteur.extract.quotation;

import org.rapporteur.model.Span;

/// Text between quotation marks.
///
/// @param span with its marks
/// @param inner without them
/// @param continues whether it has no closing mark because the next paragraph goes on with it
/// @param single whether its marks are single ones: ‘so’
public record Quotation(Span span, Span inner, boolean continues, boolean single) {}
