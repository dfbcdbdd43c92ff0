package org.rapporteur.render.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapporteur.model.TimeExpression;

/// Days as a reader writes them.
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Days() {}

  /// Returns the day, month, year or stretch that `date` means; its own words when it fixes none.
  static String of(TimeExpression date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    if (from == null || to == null) {
      return Printable.of(date.text());
    }
    if (from.equals(to)) {
      return of(from);
    }
    if (from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth()))) {
      return from.format(MONTH);
    }
    if (from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()))) {
      return Integer.toString(from.getYear());
    }
    return of(from) + " – " + of(to);
  }

  /// Returns "Sat 17 Mar 2018".
  public static String of(LocalDate day) {
    return day.format(DAY);
  }
}
