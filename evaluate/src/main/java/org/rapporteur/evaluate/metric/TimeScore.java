package org.rapporteur.evaluate.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;

/// Scores time expressions as task A of TempEval-3 does: matched one to one by overlap (relaxed) or
/// by equal span (strict); the value's accuracy is taken over relaxed matches, and *value F1* is
/// relaxed F1 times that accuracy.
public final class TimeScore {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day");

  private long gold;
  private long predicted;
  private long relaxed;
  private long strict;
  private long rightType;
  private long rightValue;
  private long days;
  private long rightDays;
  private long weekdays;
  private long rightWeekdays;

  /// A time expression.
  ///
  /// @param span where it stands; never empty
  /// @param type its TIMEX3 type
  /// @param value its TIMEX3 value
  public record Timex(Span span, @Nullable String type, @Nullable String value) {}

  /// Adds a document.
  public void add(String text, List<Timex> gold, List<Timex> predicted) {
    this.gold += gold.size();
    this.predicted += predicted.size();
    Set<Integer> used = new HashSet<>();
    List<Timex> inOrder = new ArrayList<>(gold);
    inOrder.sort(Comparator.comparingInt(timex -> timex.span().start()));
    for (Timex asked : inOrder) {
      Match match = Match.best(text, asked, predicted, used);
      if (match == null) {
        add(text, asked, null);
      } else {
        used.add(match.index());
        strict += match.equal() ? 1 : 0;
        add(text, asked, predicted.get(match.index()));
      }
    }
  }

  private void add(String text, Timex asked, @Nullable Timex answer) {
    String value = asked.value() == null ? "" : asked.value();
    String answered = answer == null || answer.value() == null ? "" : answer.value();
    boolean isDay = DAY.matcher(value).matches();
    boolean isWeekday = isDay && WEEKDAY.matcher(asked.span().in(text).strip()).matches();
    days += isDay ? 1 : 0;
    weekdays += isWeekday ? 1 : 0;
    if (answer != null) {
      boolean rightDay = isDay && answered.startsWith(value);
      relaxed++;
      rightType += Objects.equals(asked.type(), answer.type()) ? 1 : 0;
      rightValue += Objects.equals(asked.value(), answer.value()) ? 1 : 0;
      rightDays += rightDay ? 1 : 0;
      rightWeekdays += rightDay && isWeekday ? 1 : 0;
    }
  }

  /// Returns value F1 first, then its parts, in percent.
  public List<Score> scores() {
    double f1 = Ratio.of(relaxed, predicted, gold).f1();
    double value = relaxed == 0 ? 0 : (double) rightValue / relaxed;
    double type = relaxed == 0 ? 0 : (double) rightType / relaxed;
    return List.of(
        percent("value F1", f1 * value),
        percent("strict F1", Ratio.of(strict, predicted, gold).f1()),
        percent("relaxed F1", f1),
        percent("value acc", value),
        percent("type acc", type),
        percent("days", days == 0 ? 0 : (double) rightDays / days),
        percent("weekdays", weekdays == 0 ? 0 : (double) rightWeekdays / weekdays),
        Score.count("gold", gold),
        Score.count("found", predicted));
  }

  private static Score percent(String name, double share) {
    return new Score(name, 100 * share, 2);
  }

  /// The predicted expression that fits a gold one best: an equal span, then the longest overlap.
  private record Match(boolean equal, int overlap, int index) {
    static @Nullable Match best(
        String text, Timex asked, List<Timex> predicted, Set<Integer> used) {
      Match best = null;
      for (int i = 0; i < predicted.size(); i++) {
        Span span = predicted.get(i).span();
        if (used.contains(i) || !span.overlaps(asked.span())) {
          continue;
        }
        boolean equal = trimmed(text, span).equals(trimmed(text, asked.span()));
        int overlap =
            Math.min(span.end(), asked.span().end()) - Math.max(span.start(), asked.span().start());
        if (best == null
            || (equal && !best.equal)
            || (equal == best.equal && overlap > best.overlap)) {
          best = new Match(equal, overlap, i);
        }
      }
      return best;
    }

    private static Span trimmed(String text, Span span) {
      int start = span.start();
      int end = span.end();
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      return new Span(start, end);
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
