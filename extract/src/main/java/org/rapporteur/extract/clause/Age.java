package org.rapporteur.extract.clause;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.clause.Whereabouts.When;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;

/// How far what a word tells lies from the day of publication, by the date in its own clause.
public enum Age {
  /// No date stands in the clause, or none that is fixed.
  UNTOLD,
  /// After publication: "on 3 July".
  AHEAD,
  /// Up to some weeks before.
  RECENT,
  /// Earlier in the same year or in the last months.
  MONTHS,
  /// In another year: "last year", "in 2013", "in May of last year".
  OTHER_YEAR,
  /// The date says from when on: "since March".
  SINCE,
  /// The date says until when: "before 2015".
  UNTIL;

  private static final int WEEKS = 60;
  private static final int YEAR = 364;

  private static final List<String> FROM = List.of("since", "from");
  private static final List<String> TO = List.of("before", "until", "till", "by");

  /// Returns how long ago it was what `word` tells.
  public static Age of(Scene scene, Arguments arguments, Whereabouts whereabouts, Token word) {
    return whereabouts
        .when(word)
        .filter(when -> when.basis() == Basis.CLAUSE)
        .map(when -> of(scene, arguments, when))
        .orElse(UNTOLD);
  }

  private static Age of(Scene scene, Arguments arguments, When when) {
    TimeExpression date = scene.dispatch().date(when.date());
    List<String> links =
        scene.treeAt(date.span()).stream()
            .flatMap(tree -> tree.sentence().tokensIn(date.span()).stream())
            .map(arguments::preposition)
            .filter(link -> !link.isEmpty())
            .toList();
    if (links.stream().anyMatch(FROM::contains)) {
      return SINCE;
    }
    if (links.stream().anyMatch(TO::contains)) {
      return UNTIL;
    }
    return Optional.ofNullable(scene.dispatch().dispatch().published())
        .map(published -> between(date, published.date()))
        .orElse(UNTOLD);
  }

  private static Age between(TimeExpression date, LocalDate published) {
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    if (earliest == null || latest == null) {
      return UNTOLD;
    }
    if (earliest.isAfter(published)) {
      return AHEAD;
    }
    boolean weeksAgo = ChronoUnit.DAYS.between(latest, published) <= WEEKS;
    boolean wholeYear = ChronoUnit.DAYS.between(earliest, latest) >= YEAR;
    boolean otherYear = latest.getYear() < published.getYear();
    if (otherYear && (wholeYear || !weeksAgo)) {
      return OTHER_YEAR;
    }
    return weeksAgo ? RECENT : MONTHS;
  }
}
