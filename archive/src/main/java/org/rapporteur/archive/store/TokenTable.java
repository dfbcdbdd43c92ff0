package org.rapporteur.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Tokens as they lie in the database: hashes, never the tokens themselves.
public final class TokenTable {

  private final Jdbi database;

  TokenTable(Jdbi database) {
    this.database = database;
  }

  /// One token.
  ///
  /// @param id names it in lists
  /// @param name of the person or program that has it
  /// @param role what it allows
  /// @param sha256 of the token, in hex
  /// @param made when
  /// @param revoked when; null while it holds
  public record Row(
      String id,
      String name,
      String role,
      String sha256,
      Instant made,
      @Nullable Instant revoked) {}

  /// Adds one that holds from now on.
  public void add(Row row) {
    database.useTransaction(handle ->
        handle
            .createUpdate(
                "INSERT INTO token (id, name, role, sha256, made)"
                    + " VALUES (:id, :name, :role, :sha256, :made)")
            .bind("id", row.id())
            .bind("name", row.name())
            .bind("role", row.role())
            .bind("sha256", row.sha256())
            .bind("made", row.made().toString())
            .execute());
  }

  /// Lets one hold no longer.
  ///
  /// @return false when there is none of that id that holds
  public boolean revoke(String id, Instant now) {
    return database.inTransaction(handle ->
        handle
            .createUpdate("UPDATE token SET revoked = :now WHERE id = :id AND revoked IS NULL")
            .bind("now", now.toString())
            .bind("id", id)
            .execute())
        > 0;
  }

  /// Returns all, also those that were revoked, the oldest first.
  public List<Row> all() {
    return database.withHandle(handle ->
        handle
            .createQuery(
                "SELECT id, name, role, sha256, made, revoked FROM token ORDER BY made, id")
            .map((row, _) -> row(row))
            .list());
  }

  private static Row row(ResultSet row) throws SQLException {
    String revoked = row.getString("revoked");
    return new Row(
        row.getString("id"),
        row.getString("name"),
        row.getString("role"),
        row.getString("sha256"),
        Instant.parse(row.getString("made")),
        revoked == null ? null : Instant.parse(revoked));
  }
}
