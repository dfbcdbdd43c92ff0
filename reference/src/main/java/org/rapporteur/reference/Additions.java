package org.rapporteur.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A user's own rows on who is who and what lies where, laid over the shipped tables.
///
/// A folder holds some of the tables of [#tableNames()] under their own names and with their own
/// columns. A row whose key is that of a shipped row takes its place; any other is added, before
/// the shipped ones. Immutable.
public final class Additions {

  /// No rows: the tables as they are shipped.
  public static final Additions NONE = new Additions(new TreeMap<>());

  /// The tables that can be added to, with the columns that make up a row's key.
  private static final Map<String, List<String>> KEYS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("actor-nouns.tsv", List.of("term")),
              Map.entry("countries.tsv", List.of("code")),
              Map.entry("gazetteer/regions.tsv", List.of("ref")),
              Map.entry("given-names.tsv", List.of("name")),
              Map.entry("honorifics.tsv", List.of("word")),
              Map.entry("metonyms.tsv", List.of("term")),
              Map.entry("offices.tsv", List.of("office")),
              Map.entry("organisations.tsv", List.of("id")),
              Map.entry("outlets.tsv", List.of("id")),
              Map.entry("persons.tsv", List.of("id")),
              Map.entry("tenures.tsv", List.of("person", "title", "start"))));

  private final SortedMap<String, Table> tables;

  private Additions(SortedMap<String, Table> tables) {
    this.tables = tables;
  }

  /// Returns the names of the tables that can be added to, as they stand in a folder of additions.
  public static List<String> tableNames() {
    return List.copyOf(KEYS.keySet());
  }

  /// Reads the tables in `folder`; files that do not end in `.tsv` are left alone.
  ///
  /// @throws TableException naming file and line when a table is unknown or its columns are wrong;
  ///   whether its cells make sense is checked when they are loaded
  public static Additions in(Path folder) {
    SortedMap<String, Table> tables = new TreeMap<>();
    for (Path file : tablesIn(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!KEYS.containsKey(name)) {
        throw new TableException(
            file.toString(),
            0,
            "no table of that name can be added to; there are " + String.join(", ", tableNames()));
      }
      tables.put(name, read(file, name));
    }
    return new Additions(tables);
  }

  private static List<Path> tablesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(Path file, String name) {
    try (InputStream stream = Files.newInputStream(file)) {
      Table table = Table.read(file.toString(), stream);
      if (!table.rows().isEmpty()) {
        checkColumns(table.rows().getFirst(), Table.shipped(Table.class, name).rows().getFirst());
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static void checkColumns(Table.Row own, Table.Row shipped) {
    for (String column : own.columns()) {
      if (!shipped.columns().contains(column)) {
        throw own.error(
            "unknown column %s; there are %s"
                .formatted(column, String.join(", ", shipped.columns())));
      }
    }
    for (String column : shipped.columns()) {
      if (!own.columns().contains(column)) {
        throw own.error("the column %s is missing".formatted(column));
      }
    }
  }

  /// Returns the shipped table of that name with the added rows.
  ///
  /// @param name one of [#tableNames()]
  public Table table(String name) {
    Table shipped = Table.shipped(Table.class, name);
    Table own = tables.get(name);
    if (own == null) {
      return shipped;
    }
    List<String> key = KEYS.getOrDefault(name, List.of());
    List<Table.Row> rows = new ArrayList<>(own.rows());
    Set<List<String>> replaced = new HashSet<>();
    rows.forEach(row -> replaced.add(key(row, key)));
    shipped.rows().stream().filter(row -> !replaced.contains(key(row, key))).forEach(rows::add);
    return new Table(name, rows);
  }

  private static List<String> key(Table.Row row, List<String> columns) {
    return columns.stream().map(column -> row.find(column).orElse("")).toList();
  }

  /// Returns a version of each added table, its name preceded by `own/`.
  public SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>();
    tables.forEach((name, table) ->
        versions.put("own/" + name, TableVersion.of(new Table(name, table.rows()))));
    return versions;
  }
}
