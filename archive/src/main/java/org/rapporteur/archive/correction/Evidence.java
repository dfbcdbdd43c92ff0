package org.rapporteur.archive.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/// The words at which a reading has findings of one subject.
final class Evidence {

  private Evidence() {}

  /// A finding at some words.
  ///
  /// @param codedAs as in [Anchor#was]
  record Found(String id, Span span, String codedAs) {}

  /// Returns the findings in the order of the reading; one that is told several times stands there
  /// as often.
  static List<Found> of(Subject subject, Reading reading) {
    return switch (subject) {
      case EVENT -> events(reading);
      case STATEMENT ->
          reading.findings().statements().stream()
              .filter(statement -> !statement.content().isEmpty())
              .map(s -> new Found(s.id().value(), s.content().getFirst(), ""))
              .toList();
      case ACTOR -> actors(reading);
      case PLACE -> places(reading);
      case DATE ->
          reading.resolved().dates().stream()
              .map(date -> new Found(date.id().value(), date.span(), ""))
              .toList();
      case FIGURE ->
          reading.findings().figures().stream()
              .map(figure -> new Found(figure.id().value(), figure.span(), ""))
              .toList();
    };
  }

  private static List<Found> events(Reading reading) {
    List<Found> found = new ArrayList<>();
    for (var event : reading.findings().events()) {
      for (var mention : event.mentions()) {
        found.add(new Found(event.id().value(), mention.trigger(), event.type().name()));
      }
    }
    return found;
  }

  private static List<Found> actors(Reading reading) {
    List<Found> found = new ArrayList<>();
    for (var mention : reading.resolved().mentions()) {
      var actor = mention.actor();
      if (actor != null) {
        String name = reading.resolved().actor(actor).name();
        found.add(new Found(actor.value(), mention.span(), name));
      }
    }
    return found;
  }

  private static List<Found> places(Reading reading) {
    List<Found> found = new ArrayList<>();
    for (var mention : reading.resolved().mentions()) {
      var place = mention.place();
      if (place != null) {
        String name = reading.resolved().place(place).name();
        found.add(new Found(place.value(), mention.span(), name));
      }
    }
    return found;
  }

  /// Returns the id of the finding at an anchor's words: the one that shares most of them, and of
  /// several alike the one that is coded as it was. Less than half of the words is too little.
  static Optional<String> find(Anchor anchor, Reading reading) {
    Optional<Span> words = locate(anchor, reading.dispatch().text());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Comparator<Found> best =
        Comparator.comparingDouble((Found found) -> shared(found.span(), words.get()))
            .thenComparing(found -> found.codedAs().equals(anchor.was()));
    // The first of several that are alike in all.
    return of(anchor.subject(), reading).reversed().stream()
        .filter(found -> shared(found.span(), words.get()) >= 0.5)
        .max(best)
        .map(Found::id);
  }

  /// Tells whether a finding is coded as [Anchor#was] says.
  static boolean isCodedAs(String was, String id, Subject subject, Reading reading) {
    return of(subject, reading).stream()
        .anyMatch(found -> found.id().equals(id) && found.codedAs().equals(was));
  }

  /// Returns where the words are: where they were, or else, in a changed text, where they stand
  /// once.
  static Optional<Span> locate(Anchor anchor, String text) {
    if (text.startsWith(anchor.text(), anchor.span().start())) {
      return Optional.of(anchor.span());
    }
    int only = text.indexOf(anchor.text());
    return only < 0 || only != text.lastIndexOf(anchor.text())
        ? Optional.empty()
        : Optional.of(new Span(only, only + anchor.text().length()));
  }

  /// Returns the part that two spans share of what they cover together, 0 to 1.
  private static double shared(Span a, Span b) {
    int common = a.intersection(b).map(Span::length).orElse(0);
    return common == 0 ? 0 : (double) common / (a.length() + b.length() - common);
  }
}
