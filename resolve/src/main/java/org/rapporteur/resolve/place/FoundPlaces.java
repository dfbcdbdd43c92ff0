package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;

/// The places of a dispatch and where they are named.
///
/// @param places in the order of their first mention; a place that only the envelope's dateline
///   names comes last
/// @param mentions in the order of the text
/// @param dateline where the dispatch was filed; null when it does not say
public record FoundPlaces(
    List<Place> places, List<PlaceMention> mentions, @Nullable Id<Place> dateline) {

  public FoundPlaces {
    places = List.copyOf(places);
    mentions = List.copyOf(mentions);
  }

  /// Returns the place that exactly `span` names.
  public Optional<Place> at(Span span) {
    return mentions.stream()
        .filter(mention -> mention.span().equals(span))
        .findFirst()
        .flatMap(mention -> find(mention.place()));
  }

  private Optional<Place> find(Id<Place> id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }
}
