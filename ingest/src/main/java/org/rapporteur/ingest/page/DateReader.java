package org.rapporteur.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PublicationTime;

/// Reads dates as pages write them, for machines and for people.
///
/// `2019-11-19T10:00:00+0000`, `Tue, 19 Nov 2019 …`, `19. November 2019`, `Nov. 19, 2019`,
/// `19.11.2019`; month names in the languages of [#LANGUAGES]. Where day and month could be taken
/// for each other, the day stands first, except with slashes on an American page.
final class DateReader {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "tr", "id", "fi",
          "ru", "uk");

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d?)-(\\d\\d?)"
              + "(?:[T ]+(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?");

  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[T ]?\\d{4,6}\\w*)?$");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[/.](\\d\\d?)[/.](\\d\\d?)(?!\\d)");

  private static final Pattern CJK =
      Pattern.compile("((?:19|20)\\d\\d)\\s*[年년]\\s*(\\d\\d?)\\s*[月월]\\s*(\\d\\d?)\\s*[日일]");

  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)(\\d\\d?)([./-])\\s?(\\d\\d?)\\2\\s?((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d\\d?)(?:st|nd|rd|th|er|º)?[.,]?\\s*(?:de\\s+|of\\s+|-)?(\\p{L}{3,12})\\.?,?(?:\\s+(?:de|of|del)\\s+|\\s*-?\\s*)((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?\\s*,?\\s+(?:at\\s+)?((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(\\d{3})?$");

  private static final Map<String, Month> MONTHS = months();

  private final boolean monthFirst;

  /// @param monthFirst whether `3/4/2024` is the fourth of March
  DateReader(boolean monthFirst) {
    this.monthFirst = monthFirst;
  }

  /// Reads the first date in `written`.
  Optional<PublicationTime> read(String written) {
    String text = written.strip();
    return iso(text).or(() -> plain(text)).filter(time -> time.date().getYear() >= 1995);
  }

  private Optional<PublicationTime> plain(String text) {
    return ymd(COMPACT, text)
        .or(() -> ymd(YEAR_FIRST, text))
        .or(() -> ymd(CJK, text))
        .or(() -> named(text))
        .or(() -> numeric(text))
        .or(() -> epoch(text));
  }

  private static Optional<PublicationTime> iso(String text) {
    Matcher found = ISO.matcher(text);
    while (found.find()) {
      Optional<PublicationTime> day = day(found.group(1), found.group(2), found.group(3));
      if (day.isPresent()) {
        return Optional.of(withTime(day.get(), found));
      }
    }
    return Optional.empty();
  }

  private static PublicationTime withTime(PublicationTime day, Matcher found) {
    if (found.group(4) == null) {
      return day;
    }
    String seconds = found.group(6) == null ? "00" : found.group(6);
    String zone = zone(found.group(7) == null ? "" : found.group(7));
    return PublicationTime.parse(
            "%sT%s:%s:%s%s".formatted(day.written(), found.group(4), found.group(5), seconds, zone))
        .orElse(day);
  }

  private static String zone(String written) {
    if (written.isEmpty()) {
      return "";
    }
    if (Character.isLetter(written.charAt(0))) {
      return "Z";
    }
    return written.contains(":") ? written : written.substring(0, 3) + ":" + written.substring(3);
  }

  private static Optional<PublicationTime> ymd(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? day(found.group(1), found.group(2), found.group(3)) : Optional.empty();
  }

  private static Optional<PublicationTime> named(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    while (dayFirst.find()) {
      Month month = month(dayFirst.group(2));
      if (month != null) {
        return day(dayFirst.group(3), "" + month.getValue(), dayFirst.group(1));
      }
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    while (monthFirst.find()) {
      Month month = month(monthFirst.group(1));
      if (month != null) {
        return day(monthFirst.group(3), "" + month.getValue(), monthFirst.group(2));
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationTime> numeric(String text) {
    Matcher found = NUMERIC.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    String first = found.group(1);
    String second = found.group(3);
    String year = found.group(4);
    boolean american = monthFirst && found.group(2).equals("/");
    return american
        ? day(year, first, second).or(() -> day(year, second, first))
        : day(year, second, first).or(() -> day(year, first, second));
  }

  private static Optional<PublicationTime> epoch(String text) {
    if (!EPOCH.matcher(text).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    Instant moment =
        text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    OffsetDateTime utc = moment.atOffset(ZoneOffset.UTC);
    return PublicationTime.parse(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(utc));
  }

  private static Optional<PublicationTime> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(new PublicationTime(date, date.toString()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static @Nullable Month month(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    Month month = MONTHS.get(name);
    return month != null || name.length() < 4 ? month : MONTHS.get(name.substring(0, 3) + "…");
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.of(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          months.putIfAbsent(name.replace(".", ""), month);
        }
      }
    }
    months.put("sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }
}
