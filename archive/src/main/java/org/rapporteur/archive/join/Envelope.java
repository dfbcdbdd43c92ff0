package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Reading;

/// What stands around the text: who published it, and when.
public final class Envelope {

  private static final String UNKNOWN = "outlet not named";

  private Envelope() {}

  /// Returns the day on which the dispatch was published.
  public static Optional<LocalDate> day(Reading reading) {
    return Optional.ofNullable(reading.dispatch().published()).map(PublicationTime::date);
  }

  /// Returns the outlet's name, or a note that it is unknown.
  public static String outlet(Reading reading) {
    Outlet outlet = reading.resolved().outlet();
    if (outlet != null) {
      return outlet.name();
    }
    String named = reading.dispatch().outlet();
    return named == null ? UNKNOWN : named;
  }

  /// Returns the headline, or the beginning of the text where there is none.
  public static String headline(Reading reading) {
    String title = reading.dispatch().title();
    String words = title == null || title.isBlank() ? reading.dispatch().text() : title;
    String line = words.strip().lines().findFirst().orElse("");
    return line.length() <= 120 ? line : line.substring(0, 119) + "…";
  }
}
