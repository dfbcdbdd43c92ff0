package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// Something a reader of the reading should know: what was not read, or not resolved, and why.
///
/// @param code a stable word for programs, such as `no_publication_date`; docs/reference lists them
/// @param message a sentence for people
/// @param span what it is about; null when the whole dispatch is meant
public record Warning(String code, String message, @Nullable Span span) {}
