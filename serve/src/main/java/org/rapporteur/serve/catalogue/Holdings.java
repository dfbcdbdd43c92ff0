package org.rapporteur.serve.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Reading;

/// What the reading room asks of an archive.
///
/// Must be safe for use by many threads.
public interface Holdings {

  /// Returns the reading of the dispatch with that id.
  Optional<Reading> find(String dispatchId);

  /// Returns all readings in an order that stays the same; close the stream after use.
  Stream<Reading> stream();

  /// Keeps a reading; one of the same dispatch id takes the place of the former.
  void add(Reading reading);
}
