package org.rapporteur.serve.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.rapporteur.model.Reading;

/// Readings that are gone when the process ends: for a look around, and for tests.
public final class MemoryHoldings implements Holdings {

  private final Map<String, Reading> readings = new ConcurrentSkipListMap<>();

  @Override
  public Optional<Reading> find(String dispatchId) {
    return Optional.ofNullable(readings.get(dispatchId));
  }

  @Override
  public Stream<Reading> stream() {
    return readings.values().stream();
  }

  @Override
  public void add(Reading reading) {
    readings.put(reading.dispatch().id(), reading);
  }
}
