package org.rapporteur.archive.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A file of SQLite with a write-ahead log.
final class SqliteDatabase implements Database {

  /// Half a page is lost on each reading.
  private static final int SMALL_PAGE = 2048;

  private final Jdbi jdbi;

  /// Kept open: opening takes longer than writing a reading or looking one up.
  private final Handle writer;

  private final Handle reader;
  private final Lock reading = new ReentrantLock();

  private SqliteDatabase(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.writer = jdbi.open();
    this.reader = jdbi.open();
  }

  /// Opens the file, and makes it when there is none.
  static Database open(Path file) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setPageSize(SMALL_PAGE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(30_000);
    // A transaction that reads first could otherwise not write when another process has written.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    migrate(file.resolveSibling(file.getFileName() + "-lock"), source);
    return new SqliteDatabase(Jdbi.create(source));
  }

  /// One at a time, as Flyway does not see to that in SQLite: the method keeps out other threads,
  /// the lock on a file other processes.
  private static synchronized void migrate(Path lock, DataSource source) {
    try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
        FileLock _ = channel.lock()) {
      Flyway.configure()
          .dataSource(source)
          .loggers("slf4j")
          .locations("classpath:org/rapporteur/archive/store/sqlite")
          .load()
          .migrate();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + lock, e);
    }
  }

  @Override
  public Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public synchronized <T> T write(Function<Handle, T> work) {
    return writer.inTransaction(work::apply);
  }

  @Override
  public <T> T look(Function<Handle, T> work) {
    reading.lock();
    try {
      return work.apply(reader);
    } finally {
      reading.unlock();
    }
  }

  @Override
  public void read(Consumer<Handle> work) {
    jdbi.useHandle(work::accept);
  }

  @Override
  public List<String> faults(Handle handle) {
    return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  @Override
  public void backup(Path file) {
    jdbi.useHandle(handle -> handle.execute("VACUUM INTO ?", file.toString()));
  }

  /// SQLite sees to it by itself.
  @Override
  public void continueNumbers(Handle handle) {}

  @Override
  public void close() {
    reader.close();
    writer.close();
  }
}
