package org.rapporteur.evaluate.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.json.GoldException;

/// Reads marked-up gold: one file, or the `*.txt` files of a folder in the order of their names.
public final class MarkupReader {

  private final List<MarkedPassage> passages = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private MarkupReader() {}

  /// Returns the passages in the order of the files.
  ///
  /// @throws GoldException when there is none, or one breaks the form; names the file and the line
  public static List<MarkedPassage> read(Path fileOrFolder) {
    var reader = new MarkupReader();
    files(fileOrFolder).forEach(reader::readFile);
    if (reader.passages.isEmpty()) {
      throw new GoldException(fileOrFolder + ": no passages");
    }
    return List.copyOf(reader.passages);
  }

  /// Returns the files that make up the gold at `fileOrFolder`, in the order of their names.
  public static List<Path> files(Path fileOrFolder) {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.list(fileOrFolder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new GoldException(fileOrFolder + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private void readFile(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new GoldException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
    @Nullable PassageBuilder open = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String where = file + ":" + (i + 1);
      if (line.isBlank() || line.startsWith("@ ")) {
        finish(open);
        open = line.isBlank() ? null : new PassageBuilder(where, line.substring(2));
      } else if (!line.startsWith("#")) {
        if (open == null) {
          throw new GoldException(where + ": text outside of a passage");
        }
        open.add(where, line);
      }
    }
    finish(open);
  }

  private void finish(@Nullable PassageBuilder builder) {
    if (builder != null) {
      MarkedPassage passage = builder.build();
      if (!ids.add(passage.id())) {
        throw new GoldException(passage.where() + ": " + passage.id() + " stands twice");
      }
      passages.add(passage);
    }
  }
}
