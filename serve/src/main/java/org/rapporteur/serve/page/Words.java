package org.rapporteur.serve.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Figure;
import org.rapporteur.model.TimeExpression;

/// The words in which pages speak of days, numbers and codes.
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /// Returns `17 March 2018`, or nothing.
  public static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /// Returns the name of a constant as words: `MORE_THAN` is `more than`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Returns `CONSULT` as `Consult`.
  public static String title(Enum<?> constant) {
    String words = of(constant);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// Returns `1 event`, `2 events`, `6,713 dispatches`.
  public static String count(int number, String noun) {
    String plural = noun + (noun.endsWith("ch") ? "es" : "s");
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun : plural);
  }

  /// Returns `93 %`.
  public static String percent(double probability) {
    return Math.round(probability * 100) + " %";
  }

  /// Returns the verb of an attitude.
  static String verb(Attitude attitude) {
    return switch (attitude) {
      case REPORTED -> "is reported to say";
      case SAYS, ASKS, DENIES, DECLINES, BELIEVES, INTENDS -> of(attitude);
    };
  }

  /// Returns the day or days that a time expression fixes; its TIMEX3 value when it fixes none.
  static String date(TimeExpression date) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    if (earliest == null || latest == null) {
      return date.value() == null ? "“" + date.text() + "”" : date.value();
    }
    return earliest.equals(latest) ? day(earliest) : day(earliest) + " – " + day(latest);
  }

  /// Returns the bounds of a figure: `23`, `at least 12`, `1,000–2,000`.
  public static String bounds(
      Figure.Qualifier qualifier, @Nullable Double lower, @Nullable Double upper) {
    String numbers =
        lower == null
            ? number(upper)
            : upper == null || lower.equals(upper)
                ? number(lower)
                : number(lower) + "–" + number(upper);
    return switch (qualifier) {
      case EXACTLY, BETWEEN -> numbers;
      case MORE_THAN, AT_LEAST, FEWER_THAN, AT_MOST, ABOUT, UP_TO -> of(qualifier) + " " + numbers;
      case DOZENS, SCORES, HUNDREDS, THOUSANDS, SOME -> of(qualifier);
    };
  }

  /// Returns a number with commas and at most two decimal places: `2,500`, `14.3`.
  public static String number(@Nullable Double value) {
    if (value == null) {
      return "";
    }
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(value);
  }
}
