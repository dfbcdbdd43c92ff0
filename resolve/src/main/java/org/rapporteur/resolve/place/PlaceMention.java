package org.rapporteur.resolve.place;

import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;

/// A stretch of the text that names a place.
///
/// @param span the name as it stands: "Lebanon" in "southern Lebanon"
/// @param place where it is
public record PlaceMention(Span span, Id<Place> place) {}
