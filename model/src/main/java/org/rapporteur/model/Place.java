package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// Somewhere on the map.
///
/// @param id names it in the reading, `p1`
/// @param name its usual English name, or the text's when unresolved
/// @param ref `geonames:745044` or `rap:…`; null when unresolved
/// @param country ISO 3166 alpha-3; null when it lies in several or is unknown
/// @param admin1 the first-level division's name; null when none applies
/// @param latitude degrees north, WGS 84; null when unresolved
/// @param longitude degrees east, WGS 84; null when unresolved
/// @param precision how exactly it is known
/// @param confidence a probability, 0 to 1
public record Place(
    Id<Place> id,
    String name,
    @Nullable String ref,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double latitude,
    @Nullable Double longitude,
    PlacePrecision precision,
    double confidence) {}
