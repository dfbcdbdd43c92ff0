package org.rapporteur.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.access.Role;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.PublicationTime;

/// A reading room over an archive in a folder, with one dispatch.
record KeptRoom(Archive archive, ReadingRoom room) implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static final Dispatch VISIT =
      new Dispatch(
          "visit",
          "Norway's foreign minister met his Swedish counterpart in Oslo on Monday. \"The talks"
              + " were frank,\" the Norwegian minister said. At least 23 people were wounded in a"
              + " storm in Bergen last week, officials said.",
          PublicationTime.parse("2024-10-22").orElseThrow(),
          "Fjord Post",
          null,
          "Ministers meet in Oslo",
          List.of(),
          null,
          null);

  /// Opens one that demands tokens when any is given.
  static KeptRoom open(Path folder, Dispatch... dispatches) {
    Archive archive = Archive.open(folder);
    for (Dispatch dispatch : dispatches) {
      archive.add(OpenRoom.ENGINE.read(dispatch));
    }
    return new KeptRoom(archive, OpenRoom.open(archive));
  }

  /// Makes a token; whoever comes must show one from then on.
  String token(String name, Role role) {
    return archive.tokens().add(name, role, "test").secret();
  }

  String at(String path) {
    return room.address() + path;
  }

  HttpResponse<String> get(String path, @Nullable String token) {
    return send(HttpRequest.newBuilder(URI.create(at(path))), token);
  }

  HttpResponse<String> post(String path, String json, @Nullable String token) {
    return send(
        HttpRequest.newBuilder(URI.create(at(path)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)),
        token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, @Nullable String token) {
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    room.close();
    archive.close();
  }
}
