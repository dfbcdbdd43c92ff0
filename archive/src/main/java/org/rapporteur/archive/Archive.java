package org.rapporteur.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.archive.access.Audit;
import org.rapporteur.archive.access.Deed;
import org.rapporteur.archive.access.Tokens;
import org.rapporteur.archive.correction.Corrected;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.archive.correction.Corrector;
import org.rapporteur.archive.correction.json.CorrectionJson;
import org.rapporteur.archive.correction.json.CorrectionParser;
import org.rapporteur.archive.store.Added;
import org.rapporteur.archive.store.Statistics;
import org.rapporteur.archive.store.Store;
import org.rapporteur.archive.store.StoredReading;
import org.rapporteur.archive.store.StoryTable;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.reference.Ontology;
import org.rapporteur.render.json.ReadingJson;
import org.rapporteur.render.json.ReadingParser;

/// Readings kept in a folder, or in a database of PostgreSQL. Safe for use by several threads.
///
/// ```java
/// try (Archive archive = Archive.open(Path.of("news"))) {
///   archive.add(reading);
///   archive.find("dispatch-1").ifPresent(kept -> …);
/// }
/// ```
public final class Archive implements AutoCloseable {

  private static final String DATABASE = "readings.sqlite";

  private final Path folder;
  private final Store store;
  private final CorrectionParser lines = new CorrectionParser(this::uncorrected, Clock.systemUTC());

  private Archive(Path folder, Store store) {
    this.folder = folder;
    this.store = store;
  }

  /// Tells whether a folder holds an archive.
  public static boolean isThere(Path folder) {
    return Files.isRegularFile(folder.resolve(DATABASE));
  }

  /// Tells whether there is an archive; of a database this is only known when it is opened.
  public static boolean isThere(Location location) {
    return switch (location) {
      case Location.Folder(Path path) -> isThere(path);
      case Location.Server _ -> true;
    };
  }

  /// Opens the archive in a folder, and makes it when there is none.
  ///
  /// @throws UncheckedIOException when the folder cannot be made
  public static Archive open(Path folder) {
    return open(new Location.Folder(folder));
  }

  /// Opens an archive, and makes it when there is none.
  ///
  /// @throws UncheckedIOException when a folder cannot be made
  /// @throws IllegalArgumentException when the database cannot be opened
  public static Archive open(Location location) {
    return open(location, location.beside());
  }

  /// Opens an archive as [#open(Location)] does, with its index in a folder of the caller's choice.
  public static Archive open(Location location, Path beside) {
    makeFolder(beside);
    return switch (location) {
      case Location.Folder(Path path) -> {
        makeFolder(path);
        yield new Archive(beside, Store.sqlite(path.resolve(DATABASE)));
      }
      case Location.Server server -> new Archive(beside, open(server));
    };
  }

  private static Store open(Location.Server server) {
    try {
      return Store.postgres(server.url());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "%s cannot be opened: %s".formatted(server, e.getMessage()), e);
    }
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + folder, e);
    }
  }

  /// Returns the folder in which indexes may lie: that of the database, or one on this machine for
  /// a database elsewhere.
  public Path folder() {
    return folder;
  }

  /// Keeps a reading; when this returns it is on the disk.
  ///
  /// Another reading of the same dispatch takes the former's place, which stays among [#versions].
  public Added add(Reading reading) {
    return store.add(
        reading.dispatch().id(), reading.dispatch().dateline(), ReadingJson.line(reading));
  }

  /// Keeps a reading that was written already, in the bytes in which it was.
  ///
  /// @param line what [ReadingJson] wrote
  public Added add(Dispatch dispatch, String line) {
    return store.add(dispatch.id(), dispatch.dateline(), line);
  }

  /// Tells what [#add] would do.
  public Added foresee(Dispatch dispatch, String line) {
    return store
        .find(dispatch.id())
        .map(there -> there.line().equals(line) ? Added.SAME : Added.REPLACED)
        .orElse(Added.NEW);
  }

  /// Returns the reading that stands for a dispatch, as persons corrected it.
  public Optional<Reading> find(String dispatchId) {
    return corrected(dispatchId).map(Corrected::reading);
  }

  /// Returns the reading that stands for a dispatch as it was read, without corrections.
  public Optional<Reading> uncorrected(String dispatchId) {
    return store.find(dispatchId).map(Archive::reading);
  }

  /// Returns the reading that stands for a dispatch, with the corrections that are applied in it
  /// and those that do not fit it.
  public Optional<Corrected> corrected(String dispatchId) {
    return uncorrected(dispatchId).map(reading -> apply(reading, corrections(dispatchId)));
  }

  /// Keeps a correction; when this returns it is on the disk. One that does not fit the present
  /// reading is kept too: [#corrected] says so.
  ///
  /// @return false when it is there already
  public boolean correct(Correction correction) {
    return store
        .corrections()
        .add(
            correction.id(),
            correction.dispatch(),
            CorrectionJson.line(correction),
            Audit.entry(Deed.CORRECTION, correction.author(), correction.describe()));
  }

  /// Returns the tokens that let people into a reading room over this archive.
  public Tokens tokens() {
    return new Tokens(store.tokens(), audit());
  }

  /// Returns the log of corrections, of tokens and of who was refused.
  public Audit audit() {
    return new Audit(store.audit());
  }

  /// Returns why a correction would not fit the reading that stands; empty when it would.
  public Optional<String> misfit(Correction correction) {
    Optional<Reading> reading = uncorrected(correction.dispatch());
    if (reading.isEmpty()) {
      return Optional.of("there is no dispatch \"%s\"".formatted(correction.dispatch()));
    }
    List<Correction> all = new ArrayList<>(corrections(correction.dispatch()));
    all.add(correction);
    return apply(reading.get(), all).unfit().stream()
        .filter(unfit -> unfit.correction().equals(correction))
        .map(Corrected.Unfit::reason)
        .findFirst();
  }

  /// Returns all corrections, also those that were undone, in the order in which they came.
  public List<Correction> corrections() {
    return store.corrections().lines().stream().map(lines::parse).toList();
  }

  /// Returns all corrections of a dispatch, also those that were undone, in the order in which they
  /// came.
  public List<Correction> corrections(String dispatchId) {
    return store.corrections().lines(dispatchId).stream().map(lines::parse).toList();
  }

  /// Returns how many corrections, also undone ones, each dispatch has that has any.
  public Map<String, Integer> correctionCounts() {
    return store.corrections().counts();
  }

  private static Corrected apply(Reading reading, List<Correction> corrections) {
    return corrections.isEmpty()
        ? Corrected.untouched(reading)
        : CorrectorHolder.CORRECTOR.apply(reading, corrections);
  }

  /// Loads the codebook when the first correction is applied.
  private static final class CorrectorHolder {
    private static final Corrector CORRECTOR = new Corrector(Ontology.load());
  }

  /// Returns the texts of dispatches, which takes much less than their readings.
  ///
  /// @param versions of the dispatches that are wanted, by their ids
  /// @return the texts by the ids; without those that are not there
  public Map<String, String> texts(Map<String, Integer> versions) {
    return store.texts(versions);
  }

  /// Returns all readings that a dispatch ever had, the oldest first.
  public List<StoredReading> versions(String dispatchId) {
    return store.versions(dispatchId);
  }

  /// Returns the standing readings, as persons have corrected them when this is called, in the
  /// order in which their dispatches came; those that are added meanwhile come at the end.
  public Stream<Reading> stream() {
    return stream(_ -> true);
  }

  /// Returns those of [#stream] whose dispatch's id is wanted.
  public Stream<Reading> stream(Predicate<String> wanted) {
    Map<String, List<Correction>> corrections =
        corrections().stream().collect(Collectors.groupingBy(Correction::dispatch));
    return store.stream()
        .filter(stored -> wanted.test(stored.id()))
        .map(stored ->
            apply(reading(stored), corrections.getOrDefault(stored.id(), List.of())).reading());
  }

  /// Returns the standing readings as they lie in the database, uncorrected, in the same order.
  public Stream<StoredReading> stored() {
    return store.stream();
  }

  /// Returns the dispatch of a stored reading, as it came in.
  public static Dispatch dispatch(StoredReading stored) {
    Dispatch read = reading(stored).dispatch();
    return new Dispatch(
        read.id(),
        read.text(),
        read.published(),
        read.outlet(),
        read.url(),
        read.title(),
        read.byline(),
        stored.dateline(),
        read.language());
  }

  /// Returns the standing version of each dispatch, in the order in which they came.
  public Map<String, Integer> standing() {
    return store.standing();
  }

  /// Returns for each dispatch a number that changes when its reading is replaced or corrected, in
  /// the order in which they came.
  public Map<String, Long> editions() {
    Map<String, Integer> corrected = store.corrections().counts();
    Map<String, Long> editions = new LinkedHashMap<>();
    standing()
        .forEach((id, version) ->
            editions.put(id, ((long) version << 32) | corrected.getOrDefault(id, 0)));
    return editions;
  }

  /// Returns the version of the reading in one of [#editions].
  public static int version(long edition) {
    return (int) (edition >>> 32);
  }

  /// Returns how much there is.
  public Statistics statistics() {
    return store.statistics();
  }

  /// Returns how many dispatches there are.
  public long count() {
    return store.count();
  }

  /// Checks everything that is stored.
  ///
  /// @param faults is told what is wrong, one line a fault; not called when all is well
  public void verify(Consumer<String> faults) {
    store.verify(faults);
  }

  /// Writes a copy of the archive to a folder, as it is now; others may go on adding.
  ///
  /// @throws IllegalArgumentException when an archive is there already
  public void backup(Path target) {
    if (isThere(target)) {
      throw new IllegalArgumentException("%s holds an archive already".formatted(target));
    }
    makeFolder(target);
    store.backup(target.resolve(DATABASE));
  }

  /// Copies everything into another archive, in which nothing is yet.
  ///
  /// @throws IllegalArgumentException when something is
  public void copyTo(Archive empty) {
    if (empty.count() > 0) {
      throw new IllegalArgumentException("there are dispatches in it already");
    }
    store.copyTo(empty.store);
  }

  /// Returns where stories are kept; `archive.story.StoryBook` makes them.
  public StoryTable stories() {
    return store.stories();
  }

  private static Reading reading(StoredReading stored) {
    return ReadingParser.parse(stored.line());
  }

  @Override
  public void close() {
    store.close();
  }
}
