package org.rapporteur.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/// Copies an archive from one database into another, of whatever kinds.
final class TableCopy {

  /// In an order in which none refers to a later one.
  private static final List<String> TABLES =
      List.of(
          "engine",
          "dispatch",
          "reading",
          "story_member",
          "story_edit",
          "story_edit_dispatch",
          "story_regrouping",
          "correction",
          "token",
          "audit");

  /// Those whose rows the database numbers.
  static final List<String> NUMBERED =
      List.of("engine", "dispatch", "story_edit", "correction", "audit");

  private static final int AT_ONCE = 200;

  private TableCopy() {}

  /// Copies everything as it is now, or nothing.
  ///
  /// @param to an archive without anything in it
  static void copy(Database from, Database to) {
    from.jdbi()
        .useTransaction(
            TransactionIsolationLevel.SERIALIZABLE,
            source ->
                to.write(target -> {
                  TABLES.forEach(table -> copy(table, source, target));
                  to.continueNumbers(target);
                  return TABLES.size();
                }));
  }

  private static void copy(String table, Handle source, Handle target) {
    try (Statement query = source.getConnection().createStatement()) {
      query.setFetchSize(AT_ONCE);
      try (ResultSet rows = query.executeQuery("SELECT * FROM " + table)) {
        copy(table, rows, target.getConnection());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the table %s cannot be copied".formatted(table), e);
    }
  }

  private static void copy(String table, ResultSet rows, Connection target) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    try (PreparedStatement insert = target.prepareStatement(insert(table, rows, columns))) {
      int waiting = 0;
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          insert.setObject(i, rows.getObject(i));
        }
        insert.addBatch();
        waiting++;
        if (waiting == AT_ONCE) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
    }
  }

  private static String insert(String table, ResultSet rows, int columns) throws SQLException {
    List<String> names = IntStream.rangeClosed(1, columns).mapToObj(i -> name(rows, i)).toList();
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            table, String.join(", ", names), String.join(", ", Collections.nCopies(columns, "?")));
  }

  private static String name(ResultSet rows, int column) {
    try {
      return rows.getMetaData().getColumnName(column);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
