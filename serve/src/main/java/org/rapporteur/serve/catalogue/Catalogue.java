package org.rapporteur.serve.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Reading;

/// The rows of all readings, for the tables and lists of the reading room.
///
/// Safe for use by many threads. Lists come newest dispatch first. A [Librarian] keeps it in step
/// with the archive.
public final class Catalogue {

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Pool pool = new Pool();
  private volatile Shelf shelf = new Shelf(0, List.of());

  /// Enters readings; a former one of the same dispatch is replaced.
  void enter(Collection<Reading> readings, Function<Reading, Stand> stand) {
    enter(
        readings.stream()
            .map(reading -> Cataloguer.entry(reading, stand.apply(reading), pool))
            .toList());
  }

  void enter(Collection<Entry> more) {
    more.forEach(entry -> entries.put(entry.dispatch().key(), entry));
  }

  void remove(Entry entry) {
    entries.remove(entry.dispatch().key(), entry);
  }

  /// Makes lists show what was entered and removed. Sorting and counting thousands of entries takes
  /// a while, in which lists stay as they were; no reader waits for it.
  synchronized void publish() {
    shelf = new Shelf(shelf.edition() + 1, entries.values());
  }

  Collection<Entry> entries() {
    return List.copyOf(entries.values());
  }

  Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /// Returns a number that changes whenever lists do.
  public long edition() {
    return shelf.edition();
  }

  public int size() {
    return shelf.entries().size();
  }

  /// Returns the dispatch that an address names.
  public Optional<DispatchRow> find(String key) {
    return entry(key).map(Entry::dispatch);
  }

  /// Returns how many readings the dispatch that an address names has had; 0 when there is none.
  public int versions(String key) {
    return entry(key).map(entry -> entry.stand().version()).orElse(0);
  }

  /// Returns a word that changes whenever the dispatch that an address names is read again or
  /// corrected.
  public String stamp(String key) {
    return entry(key).map(entry -> entry.stand().toString()).orElse("");
  }

  public List<DispatchRow> dispatches() {
    return shelf.dispatches();
  }

  /// Returns the events that fit, with what they can be narrowed down by.
  public EventSelection events(EventFilter filter) {
    return shelf.events().select(filter);
  }

  public Stream<StatementRow> statements() {
    return shelf.entries().stream().flatMap(entry -> entry.statements().stream());
  }

  /// Returns the figures of a measure, the latest day first.
  public List<FigureRow> figures(Figure.Measure measure) {
    return shelf.figures(measure);
  }

  public Stream<FigureRow> figures() {
    return shelf.entries().stream().flatMap(entry -> entry.figures().stream());
  }

  public Stream<StopRow> stops() {
    return shelf.entries().stream().flatMap(entry -> entry.stops().stream());
  }

  /// Returns everyone named in the archive, in as many dispatches as told, the most frequent first.
  public List<Counted<Party>> actors() {
    return shelf.actors().all();
  }

  /// Returns the actor that an address names, with all rows that name it.
  public Optional<Named> actor(String key) {
    return shelf.actors().find(key).map(Catalogue::named);
  }

  private static Named named(ActorIndex.Postings postings) {
    String key = postings.party().key();
    SequencedMap<DispatchRow, String> roles = new LinkedHashMap<>();
    for (Entry entry : postings.entries()) {
      entry.actors().stream()
          .filter(party -> party.key().equals(key))
          .map(Party::role)
          .flatMap(Stream::ofNullable)
          .findFirst()
          .ifPresent(role -> roles.put(entry.dispatch(), role));
    }
    return new Named(
        postings.party(),
        postings.entries().stream().map(Entry::dispatch).toList(),
        roles,
        rows(postings, Entry::statements, said -> holds(said.sources(), key)),
        rows(
            postings,
            Entry::events,
            event -> holds(event.actors(), key) || holds(event.recipients(), key)),
        rows(postings, Entry::stops, stop -> holds(stop.travellers(), key)));
  }

  private static <T> List<T> rows(
      ActorIndex.Postings postings, Function<Entry, List<T>> rows, Predicate<T> wanted) {
    return postings.entries().stream()
        .flatMap(entry -> rows.apply(entry).stream())
        .filter(wanted)
        .toList();
  }

  private static boolean holds(List<Party> parties, String key) {
    return parties.stream().anyMatch(party -> party.key().equals(key));
  }

  /// An actor with where it is named.
  ///
  /// @param party as the newest dispatch has it
  /// @param dispatches newest first
  /// @param roles the office it holds in each dispatch that gives one
  /// @param statements that it makes
  /// @param events in which it takes part
  /// @param stops of its journeys
  public record Named(
      Party party,
      List<DispatchRow> dispatches,
      SequencedMap<DispatchRow, String> roles,
      List<StatementRow> statements,
      List<EventRow> events,
      List<StopRow> stops) {}
}
