package org.rapporteur.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Id;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.reference.time.TimeWords;

/// Finds the time expressions of a dispatch and says which days they mean.
///
/// Needs nothing but the text; the day of publication resolves what is relative ("Saturday", "last
/// month"), sentences tell the tense that decides between the Tuesday before and the Tuesday after.
/// Without a day of publication, relative expressions come out with a null value. Immutable.
public final class TimeFinder {

  private final TimeWords lexicon;
  private final TimeRule grammar = new TimeGrammar();

  private TimeFinder(TimeWords lexicon) {
    this.lexicon = lexicon;
  }

  /// Loads the table of time words.
  ///
  /// @throws org.rapporteur.reference.TableException when it is broken
  public static TimeFinder load() {
    return new TimeFinder(TimeWords.load());
  }

  /// Returns a short hash of the table of time words.
  public String version() {
    return lexicon.version();
  }

  /// Returns the time expressions of `annotated`, in the order of the text; they do not overlap.
  public List<TimeExpression> find(AnnotatedDispatch annotated) {
    Words words = new Words(annotated.text(), lexicon);
    @Nullable PublicationTime published = annotated.dispatch().published();
    @Nullable LocalDate day = published == null ? null : published.date();
    var tense = new ClauseTense(annotated);
    var anchors = new Anchors(day, History.isTold(words, day), word -> tense.at(words.start(word)));
    List<TimeExpression> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Match> match = grammar.match(words, at, anchors);
      if (match.isPresent()) {
        found.add(expression(annotated, words, match.get(), found.size() + 1));
        anchors.remember(match.get());
        at = Math.max(at + 1, match.get().to());
      } else {
        at++;
      }
    }
    return found;
  }

  private static TimeExpression expression(
      AnnotatedDispatch annotated, Words words, Match match, int number) {
    Span span = words.span(match.from(), match.to());
    @Nullable String value = match.value();
    @Nullable DayRange days = value == null ? null : DayRange.of(value, match.part());
    @Nullable LocalDate until = match.until();
    return new TimeExpression(
        new Id<>("d" + number),
        span,
        annotated.text(span),
        match.type(),
        value,
        days == null ? null : days.earliest(),
        days == null || until == null || until.isBefore(days.latest())
            ? days == null ? null : days.latest()
            : until);
  }
}
