package org.rapporteur.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a job was asked for.
///
/// @param master where Spark runs; null to leave it to Spark
/// @param inputs archives, and folders of them
/// @param output the folder of the tables
record Request(@Nullable String master, List<String> inputs, String output) {

  /// Reads `[--master MASTER] IN… OUT`.
  ///
  /// @throws IllegalArgumentException saying what is wrong
  static Request of(List<String> words) {
    boolean given = !words.isEmpty() && words.getFirst().equals("--master");
    List<String> places = given ? words.subList(Math.min(2, words.size()), words.size()) : words;
    if (places.size() < 2) {
      throw new IllegalArgumentException("batch: name an archive or a folder, and where to write");
    }
    String unknown = places.stream().filter(word -> word.startsWith("-")).findFirst().orElse(null);
    if (unknown != null) {
      throw new IllegalArgumentException("batch: there is no option " + unknown);
    }
    return new Request(
        given ? words.get(1) : null, places.subList(0, places.size() - 1), places.getLast());
  }
}
