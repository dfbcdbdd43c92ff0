package org.rapporteur.batch;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// What a job came to.
///
/// @param tallies of its archives, in their order
/// @param seconds it took
record Summary(List<Tally> tallies, double seconds) {

  boolean allRead() {
    return tallies.stream().allMatch(tally -> tally.failure() == null);
  }

  /// Returns a line for every archive and one that closes the job.
  String describe() {
    var page = new StringBuilder();
    tallies.forEach(tally -> page.append(tally.describe()).append('\n'));
    long words = tallies.stream().filter(tally -> !tally.before()).mapToLong(Tally::words).sum();
    long before = tallies.stream().filter(Tally::before).count();
    long failed = tallies.stream().filter(tally -> tally.failure() != null).count();
    return page.append(
            String.format(
                Locale.ROOT,
                "%,d archives (%,d finished before, %,d not read): %,d dispatches read, %,d rejected;"
                    + " %,d words in %.1f s (%,.0f words/s)%n",
                tallies.size(),
                before,
                failed,
                sum(Tally::read),
                sum(Tally::rejected),
                words,
                seconds,
                words / seconds))
        .toString();
  }

  private long sum(ToLongFunction<Tally> count) {
    return tallies.stream().mapToLong(count).sum();
  }
}
