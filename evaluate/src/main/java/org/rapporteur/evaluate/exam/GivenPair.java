package org.rapporteur.evaluate.exam;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.evaluate.json.JsonRow;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.EventSignal;
import org.rapporteur.model.Span;

/// A sentence and two phrases in it: what does the one do to the other?
///
/// A root's score is the sum, over all words, of how likely the word tells an event of the root,
/// that the source's words do it and that the target's receive it (means over the words).
record GivenPair(AnnotatedDispatch sentence, Optional<Span> source, Optional<Span> target) {
  /// Stands for links that are too unlikely to be recorded.
  private static final double UNRECORDED = 0.01;

  static GivenPair of(AnnotatedDispatch sentence, JsonRow expected) {
    return new GivenPair(
        sentence, find(sentence, expected, "source"), find(sentence, expected, "target"));
  }

  private static Optional<Span> find(AnnotatedDispatch sentence, JsonRow expected, String role) {
    String phrase = expected.findText(role).orElse("");
    int start = phrase.isEmpty() ? -1 : sentence.text().indexOf(phrase);
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + phrase.length()));
  }

  /// Returns the likeliest root; empty when no word tells any event.
  Optional<String> root() {
    Map<String, Double> scores = new TreeMap<>();
    for (EventSignal signal : sentence.signals()) {
      double parties = linked(signal, source, false) * linked(signal, target, true);
      signal
          .types()
          .forEach((type, probability) ->
              scores.merge(GoldEventCodes.root(type.name()), probability * parties, Double::sum));
    }
    return scores.isEmpty()
        ? Optional.empty()
        : Optional.of(Collections.max(scores.entrySet(), Map.Entry.comparingByValue()).getKey());
  }

  private double linked(EventSignal signal, Optional<Span> phrase, boolean recipient) {
    if (phrase.isEmpty()) {
      return 1;
    }
    var words = sentence.tokensIn(phrase.get());
    double sum = 0;
    for (var word : words) {
      sum +=
          signal.parties().stream()
              .filter(party -> party.recipient() == recipient && party.word().equals(word.span()))
              .mapToDouble(EventSignal.Party::probability)
              .findFirst()
              .orElse(UNRECORDED);
    }
    return words.isEmpty() ? 1 : sum / words.size();
  }
}
