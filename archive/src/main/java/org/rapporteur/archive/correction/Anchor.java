package org.rapporteur.archive.correction;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// The words that a correction is about. Ids mean nothing outside one reading; words stay.
///
/// @param subject what was read from them
/// @param span an event's main trigger, a statement's content, the first mention of an actor or a
///   place, the words of a date or a figure
/// @param text the words of the span
/// @param was what it was coded as, to tell several findings at the same words apart: an event's
///   type, an actor's or a place's name; may be empty
public record Anchor(Subject subject, Span span, String text, String was) {

  /// Returns where a finding of a reading is.
  ///
  /// @param findingId its id in that reading, `e3`
  /// @throws IllegalArgumentException when the reading has no such finding, or it has no words
  public static Anchor of(Reading reading, String findingId) {
    Subject subject = Subject.of(findingId);
    return Evidence.of(subject, reading).stream()
        .filter(found -> found.id().equals(findingId))
        .findFirst()
        .map(found ->
            new Anchor(
                subject, found.span(), reading.dispatch().text(found.span()), found.codedAs()))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "dispatch \"%s\" has no %s in the text"
                    .formatted(reading.dispatch().id(), findingId)));
  }

  /// Returns where each finding of a reading is first, by id; those without words are not among
  /// them.
  public static SequencedMap<String, Anchor> all(Reading reading) {
    SequencedMap<String, Anchor> all = new LinkedHashMap<>();
    for (Subject subject : Subject.values()) {
      for (Evidence.Found found : Evidence.of(subject, reading)) {
        String words = reading.dispatch().text(found.span());
        all.putIfAbsent(found.id(), new Anchor(subject, found.span(), words, found.codedAs()));
      }
    }
    return all;
  }

  /// Returns the id of the finding at these words in a reading, which may be another reading than
  /// the one it was made in.
  public static Optional<String> find(Anchor anchor, Reading reading) {
    return Evidence.find(anchor, reading);
  }

  /// Returns it in words: `event at 12–18 “attack”`.
  String describe() {
    return "%s at %d–%d “%s”"
        .formatted(Word.of(subject), span.start(), span.end(), text.replaceAll("\\s+", " "));
  }
}
