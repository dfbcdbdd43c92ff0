package org.rapporteur.archive.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.packing.Packing;
import org.rapporteur.render.json.ReadingParser;

/// Readings in a database. Safe for use by several threads; writes wait for each other.
///
/// What [#add] has returned from is on the disk: it survives a kill and a loss of power.
public final class Store implements AutoCloseable {

  private static final String COLUMNS =
      "SELECT d.number, d.id, r.version, r.added, r.sha256, r.packed, e.stamp, d.dateline"
          + " FROM dispatch d JOIN reading r ON r.dispatch = d.number"
          + " JOIN engine e ON e.number = r.engine";
  private static final String STANDING = COLUMNS + " WHERE r.version = d.version";
  private static final int PAGE = 100;

  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /// Opens a file of SQLite, and makes it when there is none.
  public static Store sqlite(Path file) {
    return new Store(SqliteDatabase.open(file));
  }

  /// Opens a database of PostgreSQL, and makes the tables when there are none.
  ///
  /// @param url for JDBC
  /// @throws RuntimeException when nobody answers there, or refuses
  public static Store postgres(String url) {
    return new Store(PostgresDatabase.open(url));
  }

  /// Adds a reading: the dispatch and it in one transaction.
  ///
  /// @param id the dispatch's id
  /// @param dateline as it was given; null keeps what is there
  /// @param line the reading as JSON
  /// @throws IllegalArgumentException when the line is no reading's
  public Added add(String id, @Nullable String dateline, String line) {
    Line parts = Line.of(line);
    String sha256 = Line.sha256(line);
    byte[] packed = Packing.pack(parts.finding());
    return database.write(handle -> {
      Optional<StoredReading> before = find(handle, id);
      if (before.filter(reading -> reading.line().equals(line)).isPresent()) {
        return Added.SAME;
      }
      int version = latest(handle, id) + 1;
      long number = stand(handle, id, dateline, version);
      handle
          .createUpdate(
              "INSERT INTO reading (dispatch, version, engine, added, sha256, packed)"
                  + " VALUES (:dispatch, :version, :engine, :added, :sha256, :packed)")
          .bind("dispatch", number)
          .bind("version", version)
          .bind("engine", engine(handle, parts.stamp()))
          .bind("added", Instant.now().toString())
          .bind("sha256", sha256)
          .bind("packed", packed)
          .execute();
      return version == 1 ? Added.NEW : Added.REPLACED;
    });
  }

  private static int latest(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT coalesce(max(r.version), 0) FROM reading r"
                + " JOIN dispatch d ON d.number = r.dispatch WHERE d.id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .one();
  }

  /// Makes `version` the standing one and returns the dispatch's number.
  private static long stand(Handle handle, String id, @Nullable String dateline, int version) {
    handle
        .createUpdate(
            "INSERT INTO dispatch (id, version, dateline) VALUES (:id, :version, :dateline)"
                + " ON CONFLICT (id) DO UPDATE SET version = excluded.version,"
                + " dateline = coalesce(excluded.dateline, dispatch.dateline)")
        .bind("id", id)
        .bind("version", version)
        .bind("dateline", dateline)
        .execute();
    return handle
        .createQuery("SELECT number FROM dispatch WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .one();
  }

  private static long engine(Handle handle, String stamp) {
    handle
        .createUpdate("INSERT INTO engine (stamp) VALUES (:stamp) ON CONFLICT (stamp) DO NOTHING")
        .bind("stamp", stamp)
        .execute();
    return handle
        .createQuery("SELECT number FROM engine WHERE stamp = :stamp")
        .bind("stamp", stamp)
        .mapTo(Long.class)
        .one();
  }

  /// Returns the standing reading of a dispatch.
  ///
  /// @throws DamagedException when what is stored is damaged
  public Optional<StoredReading> find(String id) {
    return database.look(handle -> find(handle, id));
  }

  private static Optional<StoredReading> find(Handle handle, String id) {
    return handle
        .createQuery(STANDING + " AND d.id = :id")
        .bind("id", id)
        .map((row, _) -> whole(row))
        .findOne();
  }

  /// Returns every reading that a dispatch ever had, the oldest first.
  public List<StoredReading> versions(String id) {
    return database.ask(handle ->
        handle
            .createQuery(COLUMNS + " WHERE d.id = :id ORDER BY r.version")
            .bind("id", id)
            .map((row, _) -> whole(row))
            .list());
  }

  /// Returns the texts of dispatches by their ids, without those that are not there.
  ///
  /// @param versions of which version, by the ids
  /// @throws DamagedException when what is stored is damaged
  public Map<String, String> texts(Map<String, Integer> versions) {
    return database.look(handle -> {
      Map<String, String> texts = new HashMap<>();
      versions.forEach((id, version) ->
          handle
              .createQuery(COLUMNS + " WHERE d.id = :id AND r.version = :version")
              .bind("id", id)
              .bind("version", version)
              .map((row, _) -> text(row))
              .findOne()
              .ifPresent(text -> texts.put(id, text)));
      return texts;
    });
  }

  private static String text(ResultSet row) throws SQLException {
    Optional<String> packed = Packing.text(row.getBytes("packed"));
    return packed.isPresent()
        ? packed.get()
        : ReadingParser.parse(whole(row).line()).dispatch().text();
  }

  /// Returns the standing readings in the order in which their dispatches came, fetched as they are
  /// asked for; those added meanwhile come at the end.
  public Stream<StoredReading> stream() {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Pages(), 0), false);
  }

  private List<StoredReading> after(long number) {
    return database.ask(handle ->
        handle
            .createQuery(STANDING + " AND d.number > :number ORDER BY d.number LIMIT " + PAGE)
            .bind("number", number)
            .map((row, _) -> whole(row))
            .list());
  }

  /// Walks the readings a page at a time, so that no connection stays open between.
  private final class Pages implements Iterator<StoredReading> {

    private Iterator<StoredReading> page = List.<StoredReading>of().iterator();
    private long last;

    @Override
    public boolean hasNext() {
      if (!page.hasNext()) {
        page = after(last).iterator();
      }
      return page.hasNext();
    }

    @Override
    public StoredReading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      StoredReading reading = page.next();
      last = reading.number();
      return reading;
    }
  }

  /// Returns how many dispatches there are.
  public long count() {
    return database.ask(
        handle -> handle.createQuery("SELECT count(*) FROM dispatch").mapTo(Long.class).one());
  }

  /// Returns the standing version of each dispatch, in the order in which they came, without the
  /// readings; an index compares it with its own.
  public Map<String, Integer> standing() {
    return database.ask(handle ->
        handle
            .createQuery("SELECT id, version FROM dispatch ORDER BY number")
            .reduceRows(
                new LinkedHashMap<String, Integer>(),
                (all, row) -> {
                  all.put(
                      row.getColumn("id", String.class), row.getColumn("version", Integer.class));
                  return all;
                }));
  }

  /// Returns how much there is.
  public Statistics statistics() {
    return database.ask(handle ->
        handle
            .createQuery(
                "SELECT (SELECT count(*) FROM dispatch), count(*), count(DISTINCT engine),"
                    + " min(added), max(added), coalesce(sum(length(packed)), 0) FROM reading")
            .map((row, _) ->
                new Statistics(
                    row.getLong(1),
                    row.getLong(2),
                    row.getInt(3),
                    row.getString(4),
                    row.getString(5),
                    row.getLong(6)))
            .one());
  }

  /// Checks everything: the database's own structure, and every version of every reading.
  ///
  /// @param faults is told what is wrong, one line a fault
  public void verify(Consumer<String> faults) {
    database.read(handle -> {
      database.faults(handle).forEach(faults);
      handle.createQuery(COLUMNS).setFetchSize(PAGE).map((row, _) -> fault(row)).stream()
          .flatMap(Optional::stream)
          .forEach(faults);
    });
  }

  private static Optional<String> fault(ResultSet row) throws SQLException {
    try {
      whole(row);
      return Optional.empty();
    } catch (DamagedException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  /// Writes a copy of the database into a file of SQLite, as it is now, while others go on.
  public void backup(Path file) {
    database.backup(file);
  }

  /// Copies everything into a database in which nothing is.
  public void copyTo(Store empty) {
    TableCopy.copy(database, empty.database);
  }

  private static StoredReading whole(ResultSet row) throws SQLException {
    String id = row.getString("id");
    int version = row.getInt("version");
    String line = line(row, id, version);
    if (!Line.sha256(line).equals(row.getString("sha256"))) {
      throw new DamagedException(
          "version %d of dispatch \"%s\" is not what was stored".formatted(version, id));
    }
    Instant added = Instant.parse(row.getString("added"));
    return new StoredReading(
        row.getLong("number"), id, version, added, row.getString("dateline"), line);
  }

  private static String line(ResultSet row, String id, int version) throws SQLException {
    try {
      return new Line(Packing.unpack(row.getBytes("packed")), row.getString("stamp")).whole();
    } catch (IllegalArgumentException e) {
      throw new DamagedException(
          "version %d of dispatch \"%s\": %s".formatted(version, id, e.getMessage()));
    }
  }

  /// Returns the stories in this database.
  public StoryTable stories() {
    return new StoryTable(database);
  }

  /// Returns who may do what in a reading room over this database.
  public TokenTable tokens() {
    return new TokenTable(database.jdbi());
  }

  /// Returns what was done by whom.
  public AuditTable audit() {
    return new AuditTable(database.jdbi());
  }

  /// Returns the corrections in this database.
  public CorrectionTable corrections() {
    return new CorrectionTable(database.jdbi());
  }

  @Override
  public void close() {
    database.close();
  }
}
