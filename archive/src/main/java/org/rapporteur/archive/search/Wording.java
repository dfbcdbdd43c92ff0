package org.rapporteur.archive.search;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Reading;
import org.rapporteur.tables.query.Filter;

/// Tells of readings that are in no index whether they have the words of a filter: by the stems
/// that the index would have.
public final class Wording implements Predicate<Reading> {

  private final Highlighter highlighter = new Highlighter();
  private final List<Wanted> wanted;

  /// Some stems in a row that must be there, or must not.
  private record Wanted(List<String> stems, boolean negated) {}

  public Wording(Filter filter) {
    EnglishWords stemmer = new EnglishWords();
    wanted =
        filter.words().stream()
            .map(words -> new Wanted(stemmer.stems(words.text()), words.negated()))
            .toList();
  }

  @Override
  public boolean test(Reading reading) {
    return wanted.stream()
        .allMatch(words ->
            (has(reading.dispatch().text(), words) || has(reading.dispatch().title(), words))
                != words.negated());
  }

  private boolean has(@Nullable String text, Wanted words) {
    return text != null && !highlighter.find(text, List.of(words.stems())).isEmpty();
  }
}
