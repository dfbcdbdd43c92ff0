package org.rapporteur.archive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.Reading;
import org.rapporteur.tables.query.Scope;

/// The Lucene index in the archive's folder.
final class Index implements AutoCloseable {

  /// Raised whenever `Facts`, [Blocks] or [EnglishWords] change what is written.
  private static final String FORMAT = "3";

  private static final String FORMAT_KEY = "rapporteur.format";

  /// Megabytes to gather before they are written; few large segments merge less.
  private static final double BUFFER = 64;

  /// Lucene advises on a flag of the virtual machine, which is no business of whoever searches.
  private static final Logger ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    ADVICE.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final SearcherManager searchers;

  private Index(Directory directory, SearcherManager searchers) {
    this.directory = directory;
    this.searchers = searchers;
  }

  static Index open(Path folder, Archive archive) {
    try {
      Directory directory = FSDirectory.open(folder);
      update(directory, archive);
      return new Index(directory, new SearcherManager(directory, null));
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + folder, e);
    }
  }

  int catchUp(Archive archive) {
    try {
      int added = update(directory, archive);
      searchers.maybeRefreshBlocking();
      return added;
    } catch (IOException e) {
      throw new UncheckedIOException("the index", e);
    }
  }

  /// Asks what the index holds now.
  <T> T search(Question<T> question) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.ask(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index", e);
    }
  }

  private static int update(Directory directory, Archive archive) throws IOException {
    Map<String, Long> standing = archive.editions();
    boolean current = isCurrent(directory);
    Map<String, Long> indexed = current ? indexed(directory) : Map.of();
    if (current && indexed.equals(standing)) {
      return 0;
    }
    try (IndexWriter writer = writer(directory, current ? OpenMode.APPEND : OpenMode.CREATE)) {
      for (String id : indexed.keySet()) {
        if (!standing.containsKey(id)) {
          writer.deleteDocuments(new Term(Blocks.DISPATCH, Blocks.key(id)));
        }
      }
      int added = add(writer, archive, standing, indexed);
      writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
      writer.commit();
      return added;
    } catch (LockObtainFailedException e) {
      if (current) {
        return 0; // Another process is at it; what is there can be searched.
      }
      throw e;
    }
  }

  private static int add(
      IndexWriter writer, Archive archive, Map<String, Long> standing, Map<String, Long> indexed)
      throws IOException {
    int added = 0;
    List<String> missing =
        standing.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(indexed.get(entry.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    Set<String> wanted = Set.copyOf(missing);
    boolean most = missing.size() > standing.size() / 2;
    Iterable<Reading> source =
        most
            ? () -> archive.stream(wanted::contains).iterator()
            : () -> missing.stream().flatMap(id -> archive.find(id).stream()).iterator();
    for (Reading reading : source) {
      String id = reading.dispatch().id();
      Long edition = standing.get(id);
      if (edition != null) {
        writer.updateDocuments(
            new Term(Blocks.DISPATCH, Blocks.key(id)), Blocks.of(reading, edition));
        added++;
      }
    }
    return added;
  }

  private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new EnglishWords());
    config.setOpenMode(mode);
    config.setRAMBufferSizeMB(BUFFER);
    return new IndexWriter(directory, config);
  }

  private static boolean isCurrent(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY));
    } catch (IllegalArgumentException | IOException _) {
      return false; // Damaged, or of another Lucene: it is made anew.
    }
  }

  /// Returns which edition of each dispatch the index holds.
  private static Map<String, Long> indexed(Directory directory) throws IOException {
    Map<String, Long> indexed = new HashMap<>();
    try (IndexReader reader = DirectoryReader.open(directory)) {
      indexed.putAll(
          new IndexSearcher(reader)
              .search(FilterQuery.scope(Scope.DISPATCH), new EditionCollector.Gathering()));
    }
    return indexed;
  }

  /// What is asked of the index.
  ///
  /// @param <T> the answer
  interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  @Override
  public void close() {
    try {
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the index", e);
    }
  }
}
