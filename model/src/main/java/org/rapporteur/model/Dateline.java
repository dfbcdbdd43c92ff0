package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// What a dispatch prints before its first sentence: "DOHA, May 4 (Agency) —".
///
/// @param place where it was filed
/// @param date when it was filed
/// @param agency the agency named in it
public record Dateline(
    @Nullable Id<Place> place, @Nullable Id<TimeExpression> date, @Nullable String agency) {}
