package org.rapporteur.resolve.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.Span;

/// The places of a dispatch and where they are named.
public final class FoundPlaces {

  private final List<Place> places;
  private final List<PlaceMention> mentions;
  private final @Nullable Id<Place> dateline;
  private final @Nullable PrintedDateline printed;
  private final boolean printedInText;

  FoundPlaces(
      List<Place> places,
      List<PlaceMention> mentions,
      @Nullable Id<Place> dateline,
      @Nullable PrintedDateline printed,
      boolean printedInText) {
    this.places = List.copyOf(places);
    this.mentions = List.copyOf(mentions);
    this.dateline = dateline;
    this.printed = printed;
    this.printedInText = printedInText;
  }

  /// Returns the places in the order of their first mention; one that only the envelope's dateline
  /// names comes last.
  public List<Place> places() {
    return places;
  }

  /// Returns where they are named, in the order of the text.
  public List<PlaceMention> mentions() {
    return mentions;
  }

  /// Returns where the dispatch was filed; null when it does not say.
  public @Nullable Id<Place> dateline() {
    return dateline;
  }

  /// Returns the place that exactly `span` names.
  public Optional<Place> at(Span span) {
    return mentions.stream()
        .filter(mention -> mention.span().equals(span))
        .findFirst()
        .flatMap(mention -> find(mention.place()));
  }

  @Nullable PrintedDateline printed() {
    return printed;
  }

  /// Tells whether the dateline stands in the text and not only in the envelope.
  boolean printedInText() {
    return printedInText;
  }

  private Optional<Place> find(Id<Place> id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }
}
