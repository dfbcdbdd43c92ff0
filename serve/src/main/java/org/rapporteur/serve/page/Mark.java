package org.rapporteur.serve.page;

import org.rapporteur.model.Span;

/// That something was read from a stretch of text.
///
/// @param span the stretch
/// @param id of the record
/// @param look style class; empty when only a hover shows it
/// @param linked whether the words lead to the record
/// @param order decides which of several looks and links wins: the higher one
record Mark(Span span, String id, String look, boolean linked, int order) {}
