package org.rapporteur.resolve.place;

import java.util.List;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Span;

/// Says where on the map the places of a dispatch are.
public final class PlaceFinder {

  private PlaceFinder() {}

  public static PlaceFinder load() {
    return new PlaceFinder();
  }

  /// Resolves the names of `annotated` that are locations or facilities, and its dateline.
  public FoundPlaces find(AnnotatedDispatch annotated) {
    return resolve(annotated.dispatch(), List.of());
  }

  /// Resolves toponyms that are already known to be such, as gold data gives them.
  ///
  /// @param toponyms where they stand in the text, in order
  public FoundPlaces resolve(Dispatch dispatch, List<Span> toponyms) {
    return new FoundPlaces(List.of(), List.of(), null);
  }
}
