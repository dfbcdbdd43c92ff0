package org.rapporteur.serve.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Reading;

/// The rows of all readings, for the tables and lists of the reading room.
///
/// Safe for use by many threads: what is added is seen by the next question. Lists come newest
/// dispatch first.
public final class Catalogue {

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(
              (Entry entry) -> entry.dispatch().published(),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(entry -> entry.dispatch().id());

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final AtomicLong edition = new AtomicLong();
  private volatile Shelf shelf = new Shelf(-1, List.of());

  /// Enters a reading; a former one of the same dispatch is replaced.
  public void enter(Reading reading) {
    Entry entry = Cataloguer.entry(reading);
    entries.put(entry.dispatch().key(), entry);
    edition.incrementAndGet();
  }

  /// Returns a number that changes whenever something is entered.
  public long edition() {
    return edition.get();
  }

  public int size() {
    return entries.size();
  }

  /// Returns the dispatch that an address names.
  public Optional<DispatchRow> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::dispatch);
  }

  public List<DispatchRow> dispatches() {
    return ordered().stream().map(Entry::dispatch).toList();
  }

  public Stream<EventRow> events() {
    return rows(Entry::events);
  }

  public Stream<StatementRow> statements() {
    return rows(Entry::statements);
  }

  public Stream<FigureRow> figures() {
    return rows(Entry::figures);
  }

  public Stream<StopRow> stops() {
    return rows(Entry::stops);
  }

  /// Returns everyone named in the archive, in as many dispatches as told, the most frequent first.
  public List<Counted<Party>> actors() {
    return Counted.of(ordered().stream().flatMap(entry -> entry.actors().stream()), Party::key);
  }

  /// Returns the actor that an address names, with where it is named.
  public Optional<Named> actor(String key) {
    List<DispatchRow> dispatches = new ArrayList<>();
    SequencedMap<DispatchRow, String> roles = new LinkedHashMap<>();
    Party party = null;
    for (Entry entry : ordered()) {
      for (Party named : entry.actors()) {
        if (named.key().equals(key)) {
          party = party == null ? named : party;
          dispatches.add(entry.dispatch());
          if (named.role() != null) {
            roles.put(entry.dispatch(), named.role());
          }
          break;
        }
      }
    }
    return party == null
        ? Optional.empty()
        : Optional.of(new Named(party, List.copyOf(dispatches), roles));
  }

  /// Returns those who take part in the given events beside the one that `key` names.
  public List<Counted<Party>> alongside(String key, List<EventRow> events, int most) {
    List<Counted<Party>> all =
        Counted.of(
            events.stream()
                .flatMap(row -> Stream.concat(row.actors().stream(), row.recipients().stream()))
                .filter(party -> !party.key().equals(key)),
            Party::key);
    return all.subList(0, Math.min(most, all.size()));
  }

  /// An actor with where it is named.
  ///
  /// @param party as the newest dispatch has it
  /// @param dispatches newest first
  /// @param roles the office it holds in each dispatch that gives one
  public record Named(
      Party party, List<DispatchRow> dispatches, SequencedMap<DispatchRow, String> roles) {}

  private <T> Stream<T> rows(Function<Entry, ? extends Collection<T>> rows) {
    return ordered().stream().flatMap(entry -> rows.apply(entry).stream());
  }

  /// Sorting thousands of entries for every question would be waste; it is done once an edition.
  private List<Entry> ordered() {
    Shelf known = shelf;
    long now = edition.get();
    if (known.edition() != now) {
      List<Entry> sorted = new ArrayList<>(entries.values());
      sorted.sort(NEWEST_FIRST);
      known = new Shelf(now, List.copyOf(sorted));
      shelf = known;
    }
    return known.entries();
  }

  private record Shelf(long edition, List<Entry> entries) {}
}
