package org.rapporteur.extract.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.clause.Age;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.model.EventSignal;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Token;
import org.rapporteur.reference.StatusCues;
import org.rapporteur.reference.StatusCues.Cue;
import org.rapporteur.reference.StatusWords;

/// Weighs what the encoder, the grammar and the date of the clause say of a status.
///
/// Their logarithms add up (naive Bayes); what each cue speaks for is counted in marked text. Where
/// the encoder sees no event, a status is at first as likely as it is common.
///
/// @param cues what grammar and dates speak for
/// @param asksEncoder whether what the encoder sees counts
record StatusJudge(StatusFinder grammar, StatusCues cues, boolean asksEncoder) {

  /// Grammar and dates are known to the encoder as well: they count in part, not twice.
  private static final double CUES = 0.6;

  /// What the encoder holds for less likely is not in its signals.
  private static final double UNLIKELY = 0.01;

  /// Loads a judge with the tables that are shipped.
  static StatusJudge load(boolean asksEncoder) {
    return new StatusJudge(new StatusFinder(StatusWords.load()), StatusCues.load(), asksEncoder);
  }

  /// Returns the likeliest status of what `word` tells.
  EventStatus find(Reader reader, Token word) {
    EventStatus byGrammar = grammar.find(reader.tree(), word);
    Age age = Age.of(reader.scene(), reader.arguments(), reader.whereabouts(), word);
    Map<EventStatus, Double> votes = new EnumMap<>(EventStatus.class);
    Optional<EventSignal> seen = seen(reader, word);
    for (EventStatus status : EventStatus.values()) {
      double byCues =
          cues.logLikelihood(Cue.GRAMMAR, byGrammar, status)
              + cues.logLikelihood(Cue.AGE, age, status);
      double vote =
          seen.map(signal -> CUES * byCues + logarithm(signal, status))
              .orElseGet(() -> byCues + cues.logPrior(status));
      votes.put(status, vote);
    }
    return Collections.max(votes.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static double logarithm(EventSignal signal, EventStatus status) {
    return Math.log(signal.statuses().getOrDefault(status, UNLIKELY));
  }

  private Optional<EventSignal> seen(Reader reader, Token word) {
    return reader.signals().stream()
        .filter(signal -> asksEncoder && signal.word().equals(word.span()))
        .findFirst();
  }
}
