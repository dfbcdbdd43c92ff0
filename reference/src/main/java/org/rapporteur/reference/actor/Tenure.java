package org.rapporteur.reference.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An office that somebody held, from when to when, as far as the source knew.
///
/// @param office a key of `offices.tsv`; empty for offices that texts hardly name
/// @param title the office as its source calls it
/// @param body what the office belongs to; null when the source does not say
/// @param country alpha-3, or a code for an organisation such as `UNO`
/// @param sector PLOVER sector code
/// @param start null when not known
/// @param end the day the office passed on; null when it had not, or when not known
/// @param status what the source knew of its end
/// @param seen the last day on which the source saw it held; null when the end is known
public record Tenure(
    String office,
    String title,
    @Nullable String body,
    String country,
    String sector,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    Status status,
    @Nullable LocalDate seen) {

  /// How long after its source last saw it an open tenure is still taken to last.
  private static final int GRACE_MONTHS = 12;

  /// What the source knew of the end.
  public enum Status {
    CLOSED,
    OPEN,
    /// Ended some time after it was last seen.
    LAST_SEEN,
    /// No end, but the source is old: never reported as current after the day it was seen.
    STALE_OPEN
  }

  /// Whether the office was held on a day.
  public enum Validity {
    HELD,
    /// The sources do not tell.
    UNCERTAIN,
    NOT_HELD
  }

  /// Tells whether the office was held on `day`: `start <= day < end`.
  public Validity on(LocalDate day) {
    if (start != null && day.isBefore(start.earliest())) {
      return Validity.NOT_HELD;
    }
    if (end != null && !day.isBefore(end.latest())) {
      return Validity.NOT_HELD;
    }
    boolean begun = start != null && !day.isBefore(start.latest());
    return begun && lastsOn(day) ? Validity.HELD : Validity.UNCERTAIN;
  }

  private boolean lastsOn(LocalDate day) {
    return switch (status) {
      case CLOSED -> end != null && day.isBefore(end.earliest());
      case OPEN -> seen != null && !day.isAfter(seen.plusMonths(GRACE_MONTHS));
      case LAST_SEEN, STALE_OPEN -> seen != null && !day.isAfter(seen);
    };
  }
}
