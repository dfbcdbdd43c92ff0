package org.rapporteur.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// When a dispatch was published: a day, or a moment with its offset from UTC.
///
/// @param date the day at the place of publication; the anchor of relative dates
/// @param written the ISO 8601 text it was read from (`2024-10-20` or `2024-10-20T18:04:00+03:00`)
public record PublicationTime(LocalDate date, String written) {

  /// Reads an ISO 8601 date or date-time.
  ///
  /// @return empty when `iso` is neither
  public static Optional<PublicationTime> parse(String iso) {
    String text = iso.strip();
    try {
      return Optional.of(
          text.length() > 10
              ? new PublicationTime(dayOf(text), text)
              : new PublicationTime(LocalDate.parse(text), text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static LocalDate dayOf(String dateTime) {
    String iso = dateTime.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
    try {
      return OffsetDateTime.parse(iso).toLocalDate();
    } catch (DateTimeParseException _) {
      return LocalDateTime.parse(iso).toLocalDate();
    }
  }
}
