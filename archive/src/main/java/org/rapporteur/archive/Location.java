package org.rapporteur.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Where an archive is.
public sealed interface Location {

  /// In a folder: an SQLite database with the search index beside it.
  record Folder(Path path) implements Location {
    @Override
    public Path beside() {
      return path;
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /// In a database of a PostgreSQL server.
  ///
  /// @param url for JDBC, `jdbc:postgresql://host/database?user=…`
  record Server(String url) implements Location {

    private static final String PREFIX = "jdbc:postgresql:";

    /// A folder of this user, one for each database: `rapporteur/…` in `XDG_CACHE_HOME` or
    /// `~/.cache`.
    @Override
    public Path beside() {
      Path caches =
          Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
              .filter(written -> !written.isBlank())
              .map(Path::of)
              .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
      byte[] name = toString().getBytes(StandardCharsets.UTF_8);
      return caches.resolve("rapporteur").resolve(UUID.nameUUIDFromBytes(name).toString());
    }

    /// The URL without what follows its question mark, where passwords may stand.
    @Override
    public String toString() {
      return url.replaceFirst("\\?.*", "");
    }
  }

  /// Returns the folder for what can be made again from the archive, its index for example.
  Path beside();

  /// Reads what a user writes.
  ///
  /// @throws IllegalArgumentException for a URL of another database
  static Location of(String written) {
    if (written.startsWith(Server.PREFIX)) {
      return new Server(written);
    }
    if (written.startsWith("jdbc:")) {
      throw new IllegalArgumentException("only PostgreSQL has a JDBC URL here, " + Server.PREFIX);
    }
    return new Folder(Path.of(written));
  }
}
