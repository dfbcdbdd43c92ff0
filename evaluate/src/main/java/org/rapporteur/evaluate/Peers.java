package org.rapporteur.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.evaluate.exam.Task;

/// The published figures of others on the same data: `peers.tsv`.
///
/// Columns: task, dataset, setting, system, metric, value, measured_on (where that differs from the
/// file at hand), origin.
final class Peers {
  private static final String TABLE = "peers.tsv";
  private static final int COLUMNS = 8;

  private Peers() {}

  /// One system's figures.
  ///
  /// @param system its name
  /// @param values metric to figure, as published
  /// @param note what they were measured on, when that is not the whole of the same data
  record Peer(String system, Map<String, String> values, String note) {}

  /// Returns the peers of one setting, in the order of the table.
  static List<Peer> of(Task task, String dataset, String setting) {
    Map<String, Peer> peers = new LinkedHashMap<>();
    for (List<String> row : rows()) {
      if (row.get(0).equals(task.label())
          && row.get(1).equals(dataset)
          && row.get(2).equals(setting)) {
        String system = row.get(3);
        peers
            .computeIfAbsent(system, _ -> new Peer(system, new LinkedHashMap<>(), row.get(6)))
            .values()
            .put(row.get(4), row.get(5));
      }
    }
    return List.copyOf(peers.values());
  }

  /// Returns all rows; each has all columns.
  static List<List<String>> rows() {
    var stream = Objects.requireNonNull(Peers.class.getResourceAsStream(TABLE), TABLE);
    List<List<String>> rows = new ArrayList<>();
    try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != COLUMNS) {
          throw new IllegalStateException(
              "%s:%d: %d columns".formatted(TABLE, rows.size() + 2, cells.size()));
        }
        rows.add(cells);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
