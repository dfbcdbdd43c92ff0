package org.rapporteur.archive.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/// A database of a PostgreSQL server, which several machines may share.
final class PostgresDatabase implements Database {

  private static final int MOST_CONNECTIONS = 8;

  /// Names our lock among those of others in the same database.
  private static final long LOCK = 0x72617070;

  private static final long MAKING = LOCK + 1;

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private PostgresDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  /// Connects, and makes the tables when there are none.
  ///
  /// @throws RuntimeException when nobody answers there, or refuses
  static Database open(String url) {
    var server = new PGSimpleDataSource();
    server.setUrl(url);
    var config = new HikariConfig();
    config.setDataSource(server);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(1);
    var pool = new HikariDataSource(config);
    migrate(server, pool);
    return new PostgresDatabase(pool);
  }

  /// One at a time: Flyway's own lock comes after it has made the table of its history. The lock
  /// goes with the connection.
  private static void migrate(DataSource server, DataSource pool) {
    try (Connection connection = server.getConnection();
        PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_lock(?)")) {
      lock.setLong(1, MAKING);
      lock.execute();
      Flyway.configure()
          .dataSource(pool)
          .loggers("slf4j")
          .locations("classpath:org/rapporteur/archive/store/postgresql")
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    } catch (SQLException e) {
      throw new IllegalStateException("the tables cannot be locked while they are made", e);
    }
  }

  @Override
  public Jdbi jdbi() {
    return jdbi;
  }

  /// Whoever reads on from the last number must not miss one that is given earlier and kept later,
  /// so that one writes at a time.
  @Override
  public <T> T write(Function<Handle, T> work) {
    return jdbi.inTransaction(handle -> {
      handle.execute("SELECT pg_advisory_xact_lock(?)", LOCK);
      return work.apply(handle);
    });
  }

  @Override
  public <T> T look(Function<Handle, T> work) {
    return ask(work);
  }

  /// The driver fetches bit by bit within a transaction alone.
  @Override
  public void read(Consumer<Handle> work) {
    jdbi.useTransaction(work::accept);
  }

  /// The server checks its own pages when it was set up so; it offers no check to ask for.
  @Override
  public List<String> faults(Handle handle) {
    return List.of();
  }

  @Override
  public void backup(Path file) {
    try (Database copy = SqliteDatabase.open(file)) {
      TableCopy.copy(this, copy);
    }
  }

  @Override
  public void continueNumbers(Handle handle) {
    for (String table : TableCopy.NUMBERED) {
      handle
          .createQuery(
              "SELECT setval(pg_get_serial_sequence('%s', 'number'),".formatted(table)
                  + " (SELECT coalesce(max(number), 0) + 1 FROM %s), false)".formatted(table))
          .mapTo(Long.class)
          .one();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
