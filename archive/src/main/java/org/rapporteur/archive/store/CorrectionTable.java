package org.rapporteur.archive.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/// Corrections as they lie in the database: lines that are only ever added.
public final class CorrectionTable {

  private final Jdbi database;

  CorrectionTable(Jdbi database) {
    this.database = database;
  }

  /// Adds one, and its entry to the audit log.
  ///
  /// @return false when one of that id is there, and nothing was written
  public boolean add(String id, String dispatch, String line, AuditTable.Entry entry) {
    return database.inTransaction(handle -> {
      int added =
          handle
              .createUpdate(
                  "INSERT INTO correction (id, dispatch, line) VALUES (:id, :dispatch, :line)"
                      + " ON CONFLICT (id) DO NOTHING")
              .bind("id", id)
              .bind("dispatch", dispatch)
              .bind("line", line)
              .execute();
      if (added > 0) {
        AuditTable.add(handle, entry);
      }
      return added > 0;
    });
  }

  /// Returns how many there are about each dispatch that has any; they only ever become more.
  public Map<String, Integer> counts() {
    return database.withHandle(handle ->
        handle
            .createQuery("SELECT dispatch, count(*) AS lines FROM correction GROUP BY dispatch")
            .reduceRows(
                new HashMap<String, Integer>(),
                (all, row) -> {
                  all.put(
                      row.getColumn("dispatch", String.class),
                      row.getColumn("lines", Integer.class));
                  return all;
                }));
  }

  /// Returns the lines of all, in the order in which they were added.
  public List<String> lines() {
    return database.withHandle(handle ->
        handle
            .createQuery("SELECT line FROM correction ORDER BY number")
            .mapTo(String.class)
            .list());
  }

  /// Returns the lines about one dispatch, in the order in which they were added.
  public List<String> lines(String dispatch) {
    return database.withHandle(handle ->
        handle
            .createQuery("SELECT line FROM correction WHERE dispatch = :dispatch ORDER BY number")
            .bind("dispatch", dispatch)
            .mapTo(String.class)
            .list());
  }
}
