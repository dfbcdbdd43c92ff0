package org.rapporteur.model;

import java.util.SortedMap;
import java.util.TreeMap;

/// What made a reading: with the same stamp the same dispatch reads the same, byte for byte.
///
/// @param version the engine's version
/// @param models model name to the SHA-256 of its file, in hex
/// @param referenceData table name to its version
public record EngineStamp(
    String version, SortedMap<String, String> models, SortedMap<String, String> referenceData) {

  /// Stands before a codebook's name in the reference data.
  public static final String ONTOLOGY = "ontology:";

  public EngineStamp {
    models = new TreeMap<>(models);
    referenceData = new TreeMap<>(referenceData);
  }

  /// Tells whether events were coded by a user's codebook, too.
  public boolean usedCodebook() {
    return referenceData.keySet().stream().anyMatch(name -> name.startsWith(ONTOLOGY));
  }
}
