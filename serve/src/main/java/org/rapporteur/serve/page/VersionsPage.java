package org.rapporteur.serve.page;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.archive.join.Voices;
import org.rapporteur.archive.store.StoredReading;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingParser;

/// All readings that a dispatch ever had, each compared with the one before.
///
/// @param key names the dispatch in an address
/// @param versions the latest first
public record VersionsPage(String key, String title, List<Version> versions) {

  private static final int MOST = 40;

  /// One reading.
  ///
  /// @param number from 1
  /// @param added when it came into the archive
  /// @param engine which made it
  /// @param changes what is otherwise than in the version before; empty for the first
  public record Version(
      int number,
      String added,
      String engine,
      int statements,
      int events,
      int figures,
      List<Change> changes) {}

  /// What one kind of finding gained and lost.
  ///
  /// @param of what kind
  /// @param gained what only this version has, as many as a page bears
  /// @param lost what only the version before has
  /// @param kept how many both have
  public record Change(String of, List<String> gained, List<String> lost, int kept) {

    /// Tells whether both versions have the same.
    public boolean isNothing() {
      return gained.isEmpty() && lost.isEmpty();
    }
  }

  /// Compares each reading with the one before.
  ///
  /// @param title the dispatch's
  /// @param stored the oldest first
  public static VersionsPage of(String key, String title, List<StoredReading> stored) {
    List<Version> versions = new ArrayList<>();
    Reading before = null;
    for (StoredReading one : stored) {
      Reading reading = ReadingParser.parse(one.line());
      versions.addFirst(version(one, reading, before == null ? List.of() : all(before, reading)));
      before = reading;
    }
    return new VersionsPage(key, title, List.copyOf(versions));
  }

  private static Version version(StoredReading stored, Reading reading, List<Change> changes) {
    return new Version(
        stored.version(),
        Words.day(stored.added().atZone(ZoneOffset.UTC).toLocalDate()),
        reading.engine().version(),
        reading.findings().statements().size(),
        reading.findings().events().size(),
        reading.findings().figures().size(),
        changes);
  }

  private static List<Change> all(Reading before, Reading after) {
    return List.of(
        change("text", before, after, reading -> reading.dispatch().text().lines()),
        change("statements", before, after, VersionsPage::statements),
        change("events", before, after, VersionsPage::events),
        change(
            "figures",
            before,
            after,
            reading -> reading.findings().figures().stream().map(Figure::text)),
        change(
            "people and bodies",
            before,
            after,
            reading -> reading.resolved().actors().stream().map(Actor::name)));
  }

  private static Change change(
      String of, Reading before, Reading after, Function<Reading, Stream<String>> lines) {
    Set<String> old = set(lines.apply(before));
    Set<String> fresh = set(lines.apply(after));
    return new Change(
        of,
        without(fresh, old),
        without(old, fresh),
        (int) fresh.stream().filter(old::contains).count());
  }

  private static Set<String> set(Stream<String> lines) {
    return lines
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> without(Set<String> some, Set<String> others) {
    return some.stream().filter(line -> !others.contains(line)).limit(MOST).toList();
  }

  private static Stream<String> statements(Reading reading) {
    return reading.findings().statements().stream()
        .map(said ->
            "%s %s: %s"
                .formatted(
                    Voices.source(reading, said),
                    Words.verb(said.attitude()),
                    said.content().stream()
                        .map(reading.dispatch()::text)
                        .collect(Collectors.joining(" … "))));
  }

  private static Stream<String> events(Reading reading) {
    return reading.findings().events().stream()
        .map(event ->
            "%s: %s → %s, by %s (“%s”)"
                .formatted(
                    Words.title(event.type()),
                    names(reading, event.actors()),
                    names(reading, event.recipients()),
                    Voices.name(reading, event.voice()),
                    reading.dispatch().text(event.mentions().getFirst().evidence())));
  }

  private static String names(Reading reading, List<Id<Actor>> ids) {
    return ids.isEmpty()
        ? "–"
        : ids.stream()
            .map(id -> reading.resolved().actor(id).name())
            .collect(Collectors.joining(", "));
  }
}
