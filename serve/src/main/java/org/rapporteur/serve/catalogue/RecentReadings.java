package org.rapporteur.serve.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.model.Reading;

/// The readings that were asked for last: a reader turns pages back and forth.
final class RecentReadings {

  private static final int MOST = 64;

  private final Map<Key, Reading> readings =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Reading> eldest) {
          return size() > MOST;
        }
      };

  private record Key(String dispatch, Stand stand) {}

  Optional<Reading> find(Entry entry, Supplier<Optional<Reading>> source) {
    Key key = new Key(entry.dispatch().id(), entry.stand());
    synchronized (readings) {
      Reading known = readings.get(key);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<Reading> found = source.get();
    synchronized (readings) {
      found.ifPresent(reading -> readings.put(key, reading));
    }
    return found;
  }
}
