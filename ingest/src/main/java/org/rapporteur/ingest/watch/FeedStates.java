package org.rapporteur.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ingest.json.JsonText;
import org.rapporteur.ingest.json.JsonTree;

/// The states of all feeds, one file each in `.feeds/`, replaced as a whole. When one is lost, the
/// feed is asked once more than it would have to be.
final class FeedStates {

  private final Path folder;

  FeedStates(Path archive) throws IOException {
    this.folder = Files.createDirectories(archive.resolve(".feeds"));
  }

  FeedState get(String feed) {
    try {
      String json = Files.readString(file(feed));
      return JsonTree.parse(json).map(FeedStates::state).orElseGet(FeedStates::fresh);
    } catch (IOException _) {
      return fresh();
    }
  }

  private static FeedState fresh() {
    return FeedState.fresh(Instant.now());
  }

  private static FeedState state(JsonTree json) {
    Map<String, String> entries = new HashMap<>();
    for (JsonTree entry : json.values("entries")) {
      entries.put(entry.text("link").orElse(""), entry.text("state").orElse(""));
    }
    return new FeedState(
        json.text("tag").orElse(null),
        json.text("modified").orElse(null),
        entries,
        json.text("last_new").map(Instant::parse).orElseGet(Instant::now));
  }

  void put(String feed, FeedState state) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("feed", feed);
    json.put("tag", state.tag());
    json.put("modified", state.modified());
    json.put("last_new", state.lastNew().toString());
    List<Map<String, String>> entries =
        state.entries().entrySet().stream()
            .map(entry -> Map.of("link", entry.getKey(), "state", entry.getValue()))
            .toList();
    json.put("entries", entries);
    Path draft = folder.resolve(file(feed).getFileName() + ".new");
    Files.writeString(draft, JsonText.line(json), UTF_8);
    Files.move(
        draft, file(feed), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path file(String feed) {
    String name = feed.replaceAll("[^\\w.-]+", "_");
    String shortened = name.substring(0, Math.min(100, name.length()));
    return folder.resolve("%s-%08x.json".formatted(shortened, feed.hashCode()));
  }
}
