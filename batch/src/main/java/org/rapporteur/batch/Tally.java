package org.rapporteur.batch;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// What came of one archive.
///
/// @param archive its name
/// @param read how many dispatches
/// @param words in them, as white space separates them
/// @param rejected how many records or pages were not read
/// @param before whether an earlier job read it
/// @param failure why it was not read to its end; null when it was
record Tally(
    String archive, long read, long words, long rejected, boolean before, @Nullable String failure)
    implements Serializable {

  static Tally failed(String archive, Exception failure) {
    return new Tally(archive, 0, 0, 0, false, String.valueOf(failure));
  }

  /// Returns the counts as a line.
  String line() {
    return "%d\t%d\t%d\n".formatted(read, words, rejected);
  }

  /// Reads what [#line] wrote in an earlier job.
  static Tally ofBefore(String archive, String line) {
    String[] counts = line.strip().split("\t");
    return new Tally(
        archive,
        Long.parseLong(counts[0]),
        Long.parseLong(counts[1]),
        Long.parseLong(counts[2]),
        true,
        null);
  }

  String describe() {
    return failure != null
        ? "%s: not read (%s)".formatted(archive, failure)
        : "%s: %,d read, %,d rejected%s"
            .formatted(archive, read, rejected, before ? ", finished before" : "");
  }
}
