package org.rapporteur.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/// The kinds of databases that keep archives, for tests that must hold for all of them.
///
/// The PostgreSQL server is one that the build brings along; where it does not start, its tests are
/// skipped and say so.
public enum DatabaseKind {
  SQLITE,
  POSTGRES;

  private static final Map<Path, Location> SERVERS = new HashMap<>();
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String refusal;

  /// Opens the archive that belongs to a folder; the same one each time.
  public Archive open(Path folder) {
    return Archive.open(location(folder), folder);
  }

  /// Returns where the archive that belongs to a folder is.
  public Location location(Path folder) {
    return switch (this) {
      case SQLITE -> new Location.Folder(folder);
      case POSTGRES -> SERVERS.computeIfAbsent(folder, _ -> newDatabase());
    };
  }

  /// Changes the database behind the archive's back.
  public void execute(Path folder, String sql) throws SQLException {
    String url =
        switch (location(folder)) {
          case Location.Folder(Path path) -> "jdbc:sqlite:" + path.resolve("readings.sqlite");
          case Location.Server(String written) -> written;
        };
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Location newDatabase() {
    EmbeddedPostgres running = start();
    String name = "archive" + SERVERS.size();
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return new Location.Server(running.getJdbcUrl("postgres", name));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized EmbeddedPostgres start() {
    if (server == null && refusal == null) {
      try {
        server = EmbeddedPostgres.builder().start();
      } catch (IOException | RuntimeException e) {
        refusal = String.valueOf(e.getMessage());
      }
    }
    if (server == null) {
      throw new TestAbortedException("PostgreSQL does not start here: " + refusal);
    }
    return server;
  }
}
