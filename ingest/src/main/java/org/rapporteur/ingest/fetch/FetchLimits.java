package org.rapporteur.ingest.fetch;

import java.time.Duration;

/// What is too much for one fetch.
///
/// @param bytes the most bytes of a body, as sent and decoded
/// @param time the longest it may take altogether, redirects included
/// @param redirects how many are followed
/// @param ratio how many times larger a body may become when it is decompressed
public record FetchLimits(int bytes, Duration time, int redirects, int ratio) {

  /// 16 MiB, 30 seconds, 5 redirects, a hundredfold.
  public static final FetchLimits USUAL =
      new FetchLimits(16 * 1024 * 1024, Duration.ofSeconds(30), 5, 100);
}
