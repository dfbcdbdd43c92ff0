package org.rapporteur.archive.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The audit log as it lies in the database: it is only ever added to, the database sees to that.
public final class AuditTable {

  private final Jdbi database;

  AuditTable(Jdbi database) {
    this.database = database;
  }

  /// One deed.
  ///
  /// @param kind what kind of deed
  /// @param who did it
  /// @param what was done, in words
  public record Entry(Instant time, String kind, String who, String what) {}

  /// Adds an entry; when this returns it is on the disk.
  public void add(Entry entry) {
    database.useTransaction(handle -> add(handle, entry));
  }

  static void add(Handle handle, Entry entry) {
    handle
        .createUpdate(
            "INSERT INTO audit (time, kind, who, what) VALUES (:time, :kind, :who, :what)")
        .bind("time", entry.time().toString())
        .bind("kind", entry.kind())
        .bind("who", entry.who())
        .bind("what", entry.what())
        .execute();
  }

  /// Returns all entries, the oldest first.
  public List<Entry> entries() {
    return database.withHandle(handle ->
        handle
            .createQuery("SELECT time, kind, who, what FROM audit ORDER BY number")
            .map((row, _) ->
                new Entry(
                    Instant.parse(row.getString("time")),
                    row.getString("kind"),
                    row.getString("who"),
                    row.getString("what")))
            .list());
  }
}
