package org.rapporteur.ingest;

/// What is too much to be one dispatch.
final class Limits {

  /// The most bytes of one dispatch, a text file or a line of JSON Lines: 4 MiB, more than _War and
  /// Peace_. Whatever is longer is a mistake, and is skipped without being held in memory.
  static final int DISPATCH_BYTES = 4 * 1024 * 1024;

  /// The most bytes of one page: 16 MiB, several times what the heaviest news sites send.
  static final int PAGE_BYTES = 16 * 1024 * 1024;

  private Limits() {}

  static UnreadableException exceeded(String what) {
    String reason = "%s is longer than %,d bytes, the most of one dispatch";
    return new UnreadableException(
        reason.formatted(what, DISPATCH_BYTES), "split it into its dispatches");
  }
}
