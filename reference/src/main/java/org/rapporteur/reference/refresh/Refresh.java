package org.rapporteur.reference.refresh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;
import org.rapporteur.reference.actor.ActorTables;

/// Asks Wikidata who holds and held offices, and writes the answers as a user's own tables.
///
/// Every answer is kept in `answers/` in the folder as it comes, so that a run which breaks off is
/// taken up where it stopped. The tables are written when all answers are there, and checked.
public final class Refresh {

  /// The public service.
  public static final URI WIKIDATA = URI.create("https://query.wikidata.org/sparql");

  private final Path folder;
  private final List<Batch> batches;

  private Refresh(Path folder, List<Batch> batches) {
    this.folder = folder;
    this.batches = List.copyOf(batches);
  }

  /// Plans a refresh of the offices of `countries` (alpha-3) into `folder`.
  public static Refresh of(Path folder, List<String> countries) {
    return new Refresh(folder, Batch.all(countries));
  }

  /// Returns the codes of the countries of today in the shipped tables.
  public static List<String> allCountries() {
    return Table.shipped(Table.class, "countries.tsv").rows().stream()
        .filter(row -> row.get("kind").equals("country"))
        .map(row -> row.get("code"))
        .toList();
  }

  /// Returns the questions, in the order in which they are asked.
  public List<Batch> batches() {
    return batches;
  }

  /// Tells whether the answer to that question is in the folder.
  public boolean isAnswered(Batch batch) {
    return Files.exists(answer(batch));
  }

  private Path answer(Batch batch) {
    return folder.resolve("answers").resolve(batch.fileName());
  }

  /// Asks what has not been answered yet, and writes the tables.
  ///
  /// @param endpoint a SPARQL service over Wikidata
  /// @param pause between two questions
  /// @param progress is told how many questions have been answered, and which was the last
  /// @throws RefreshException when the service cannot be reached or does not answer; what was
  ///   answered is kept
  public void run(URI endpoint, Duration pause, BiConsumer<Integer, Batch> progress) {
    try (QueryService service = new QueryService(endpoint, pause)) {
      Files.createDirectories(folder.resolve("answers"));
      for (int i = 0; i < batches.size(); i++) {
        Batch batch = batches.get(i);
        if (!isAnswered(batch)) {
          String answer = service.ask(batch.query());
          read(batch, answer.getBytes(StandardCharsets.UTF_8));
          write(answer(batch), answer);
          progress.accept(i + 1, batch);
        }
      }
      writeTables();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeTables() throws IOException {
    Set<String> shipped = new HashSet<>();
    Table.shipped(Table.class, "persons.tsv").rows().forEach(row -> shipped.add(row.get("id")));
    var tables = new RefreshedTables(LocalDate.now(), shipped::contains);
    for (Batch batch : batches) {
      tables.add(batch, read(batch, Files.readAllBytes(answer(batch))));
    }
    write(folder.resolve("persons.tsv"), tables.persons());
    write(folder.resolve("tenures.tsv"), tables.tenures());
    ActorTables.load(Additions.in(folder));
  }

  private static Table read(Batch batch, byte[] answer) {
    try (InputStream stream = new ByteArrayInputStream(answer)) {
      return Table.readCommaSeparated(batch.fileName(), stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes beside the file first: one that is there is whole.
  private static void write(Path file, String text) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
