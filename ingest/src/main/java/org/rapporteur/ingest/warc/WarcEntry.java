package org.rapporteur.ingest.warc;

import org.jspecify.annotations.Nullable;

/// One thing in an archive.
public sealed interface WarcEntry {

  /// Returns where its record begins in the file, in bytes; compressed ones if the file is.
  long offset();

  /// An HTML page that a server sent with status 200.
  ///
  /// @param address as the archive has it, which may be no valid URI
  /// @param charset what the server said it is written in; null when it said nothing
  /// @param bytes its decoded body
  record Page(long offset, String address, @Nullable String charset, byte[] bytes)
      implements WarcEntry {}

  /// A record that cannot be read, or a page that is too large.
  ///
  /// @param reason one sentence without a final stop
  record Damaged(long offset, String reason) implements WarcEntry {}
}
