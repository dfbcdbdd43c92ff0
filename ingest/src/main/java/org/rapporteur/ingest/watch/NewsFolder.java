package org.rapporteur.ingest.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.copy.Copy;
import org.rapporteur.ingest.copy.CopyIndex;
import org.rapporteur.ingest.copy.Credit;
import org.rapporteur.ingest.copy.Sketch;
import org.rapporteur.ingest.json.JsonText;
import org.rapporteur.ingest.json.JsonTree;
import org.rapporteur.ingest.page.Article;
import org.rapporteur.ingest.version.Comparison;

/// Dispatches in a folder, one JSON Lines file a day (UTC), ready for `rapporteur read`.
///
/// A dispatch is kept when its line is on the disk, line break included; a process may die at any
/// moment. Half a line at the end of a file is cut off when the folder is opened. One process at a
/// time may have it open. Safe for use by many threads.
public final class NewsFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel lockFile;
  private final Map<String, KeptPage> pages = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final CopyIndex copies = new CopyIndex();

  private NewsFolder(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /// Opens a folder, which is made when it is missing, and reads what is in it.
  ///
  /// @throws IOException also when another process has it open
  public static NewsFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel lockFile =
        FileChannel.open(
            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(lockFile)) {
      lockFile.close();
      throw new IOException("another process watches into %s".formatted(folder));
    }
    NewsFolder news = new NewsFolder(folder, lockFile);
    for (Path file : news.files()) {
      news.load(file);
    }
    return news;
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private void load(Path file) throws IOException {
    try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "rw")) {
      long offset = 0;
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == '\n') {
          int length = (int) (i - offset);
          String line = new String(bytes, (int) offset, length, UTF_8);
          long start = offset;
          JsonTree.parse(line).ifPresent(dispatch -> remember(dispatch, file, start, length));
          offset = i + 1L;
        }
      }
      lines.setLength(offset);
    }
  }

  private Optional<Copy> remember(JsonTree dispatch, Path file, long offset, int length) {
    String text = dispatch.text("text").orElse("");
    String id = dispatch.text("id").orElse("");
    int version = dispatch.text("version").map(Integer::parseInt).orElse(1);
    Sketch sketch = Sketch.of(text);
    KeptPage page = new KeptPage(id, version, sketch.words(), file, offset, length);
    dispatch.text("url").ifPresent(url -> pages.put(PageAddress.key(url), page));
    dispatch.text("link").ifPresent(link -> pages.put(PageAddress.key(link), page));
    ids.add(id);
    return copies.add(sketch);
  }

  /// Whether a page is kept under that address.
  public synchronized boolean has(String address) {
    return pages.containsKey(PageAddress.key(address));
  }

  /// Returns how many dispatches are kept, versions included.
  public synchronized int size() {
    return ids.size();
  }

  /// Keeps an article, unless the same text is kept under its address already.
  ///
  /// @param link what the feed pointed to
  /// @param feed where it was found
  /// @param language what it is written in
  /// @return whether it was kept
  public synchronized boolean keep(
      Article article, String link, String feed, @Nullable String language, Instant seen)
      throws IOException {
    String url = article.address() == null ? link : article.address();
    KeptPage before = pages.get(PageAddress.key(url));
    Sketch sketch = Sketch.of(article.text());
    if (before != null && before.text() == sketch.words()) {
      pages.put(PageAddress.key(link), before);
      return false;
    }
    int version = before == null ? 1 : before.version() + 1;
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", version == 1 ? url : url + "#v" + version);
    line.put("url", url);
    line.put("link", link);
    line.put("feed", feed);
    line.put("version", version);
    line.put("seen", seen.toString());
    describe(line, article, language);
    compare(line, article, before);
    original(line, sketch, before);
    line.put("text", article.text());
    write(line, seen);
    return true;
  }

  private static void describe(
      Map<String, Object> line, Article article, @Nullable String language) {
    put(line, "title", article.title());
    line.put("byline", article.byline());
    put(line, "published", article.published() == null ? null : article.published().written());
    put(line, "outlet", article.outlet());
    put(line, "dateline", article.dateline());
    put(line, "language", language);
    put(line, "credit", Credit.find(article.paragraphs()).orElse(null));
  }

  private void compare(Map<String, Object> line, Article article, @Nullable KeptPage before)
      throws IOException {
    if (before != null) {
      Comparison comparison = Comparison.of(text(before), article.text());
      line.put("added", comparison.added());
      line.put("removed", comparison.removed());
    }
  }

  /// A version is no copy of the version before it.
  private void original(Map<String, Object> line, Sketch sketch, @Nullable KeptPage before) {
    if (before == null) {
      copies
          .find(sketch)
          .ifPresent(copy -> {
            line.put("copy_of", ids.get(copy.original()));
            line.put("copy_share", Math.round(copy.share() * 100) / 100.0);
          });
    }
  }

  private static void put(Map<String, Object> line, String key, @Nullable Object value) {
    if (value != null) {
      line.put(key, value);
    }
  }

  private String text(KeptPage page) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(page.file().toFile(), "r")) {
      byte[] line = new byte[page.length()];
      file.seek(page.offset());
      file.readFully(line);
      return JsonTree.parse(new String(line, UTF_8)).flatMap(d -> d.text("text")).orElse("");
    }
  }

  private void write(Map<String, Object> dispatch, Instant seen) throws IOException {
    Path file = folder.resolve(seen.atZone(ZoneOffset.UTC).toLocalDate() + ".jsonl");
    String json = JsonText.line(dispatch);
    byte[] line = (json + "\n").getBytes(UTF_8);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      long offset = channel.size();
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        channel.write(buffer, offset + buffer.position());
      }
      channel.force(true);
      JsonTree.parse(json).ifPresent(d -> remember(d, file, offset, line.length - 1));
    }
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
