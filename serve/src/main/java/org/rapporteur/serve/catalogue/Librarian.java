package org.rapporteur.serve.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.Reading;

/// Keeps the catalogue in step with the archive, and fetches single readings.
///
/// Another process may add to the archive, and persons correct what it holds; [#catchUp] enters
/// both. What was entered is saved beside the archive, so that the next start parses no reading.
public final class Librarian {

  /// So many readings are entered before lists show them: each edition sorts everything anew.
  private static final int AT_ONCE = 500;

  /// The catalogue is saved when more than one in so many of its dispatches changed.
  private static final int WORTH_SAVING = 50;

  private final Archive archive;
  private final Catalogue catalogue;
  private final CatalogueFile file;
  private final RecentReadings recent = new RecentReadings();
  private final AtomicInteger renewed = new AtomicInteger();
  private int unsaved;

  public Librarian(Archive archive, Catalogue catalogue) {
    this.archive = archive;
    this.catalogue = catalogue;
    this.file = new CatalogueFile(archive.folder());
  }

  /// Enters what was saved at an earlier time, which may be behind the archive.
  public synchronized void enterSaved() {
    List<Entry> saved = file.load();
    if (!saved.isEmpty()) {
      catalogue.enter(saved);
      catalogue.publish();
    }
  }

  /// Enters one dispatch as it now stands. Its own page shows that at once, lists from the next
  /// [#catchUp] on: that many people correct must not make lists sort themselves all the time.
  public void renew(String dispatch) {
    int version =
        catalogue.entry(DispatchKey.of(dispatch)).map(Entry::stand).orElse(Stand.UNKNOWN).version();
    Stand stand = new Stand(version, archive.corrections(dispatch).size());
    archive
        .find(dispatch)
        .ifPresent(reading -> {
          catalogue.enter(List.of(reading), _ -> stand);
          renewed.incrementAndGet();
        });
  }

  /// Enters what the archive has otherwise than the catalogue.
  ///
  /// @param arrived is told the key of each dispatch that was not there before
  /// @return how many dispatches changed
  public synchronized int catchUp(Consumer<String> arrived) {
    Map<String, Stand> standing = standing();
    Map<String, Entry> entered = new HashMap<>();
    catalogue.entries().forEach(entry -> entered.put(entry.dispatch().id(), entry));
    List<Entry> gone =
        entered.values().stream()
            .filter(entry -> !standing.containsKey(entry.dispatch().id()))
            .toList();
    gone.forEach(catalogue::remove);
    Set<String> missing = new LinkedHashSet<>();
    standing.forEach((id, stand) -> {
      Entry entry = entered.get(id);
      if (entry == null || !entry.stand().equals(stand)) {
        missing.add(id);
      }
    });
    int changed = missing.size() + gone.size() + renewed.getAndSet(0);
    if (changed > 0) {
      enter(missing, standing);
    }
    missing.stream().filter(id -> !entered.containsKey(id)).map(DispatchKey::of).forEach(arrived);
    unsaved += changed;
    if (unsaved * WORTH_SAVING > standing.size()) {
      save();
    }
    return changed;
  }

  private Map<String, Stand> standing() {
    Map<String, Integer> corrections = archive.correctionCounts();
    Map<String, Stand> standing = new HashMap<>();
    archive
        .standing()
        .forEach(
            (id, version) -> standing.put(id, new Stand(version, corrections.getOrDefault(id, 0))));
    return standing;
  }

  private void enter(Set<String> missing, Map<String, Stand> standing) {
    boolean most = missing.size() > standing.size() / 4;
    List<Reading> lot = new ArrayList<>();
    try (Stream<Reading> readings =
        most
            ? archive.stream(missing::contains)
            : missing.stream().flatMap(id -> archive.find(id).stream())) {
      readings.forEach(reading -> {
        lot.add(reading);
        if (lot.size() == AT_ONCE) {
          enter(lot, standing);
        }
      });
    }
    enter(lot, standing);
  }

  private void enter(List<Reading> lot, Map<String, Stand> standing) {
    catalogue.enter(lot, reading -> standing.getOrDefault(reading.dispatch().id(), Stand.UNKNOWN));
    catalogue.publish();
    lot.clear();
  }

  /// Returns the reading that an address names, as persons corrected it.
  public Optional<Reading> find(String key) {
    return catalogue
        .entry(key)
        .flatMap(entry -> recent.find(entry, () -> archive.find(entry.dispatch().id())));
  }

  /// Where it cannot be saved, the next start takes longer, and that is all.
  private void save() {
    try {
      file.save(catalogue.entries());
    } catch (IOException e) {
      System.err.println("rapporteur: the catalogue is not saved: " + e.getMessage());
    }
    unsaved = 0;
  }
}
