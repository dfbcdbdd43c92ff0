package org.rapporteur.batch;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/// The tables of one archive while they are written, a file each.
final class Tables implements AutoCloseable {

  private final Map<Table, ParquetFile> files = new EnumMap<>(Table.class);

  /// @param folder where `TABLE.parquet` are written
  Tables(Path folder, Configuration configuration) throws IOException {
    for (Table table : Table.values()) {
      files.put(table, new ParquetFile(table, new Path(folder, table + ".parquet"), configuration));
    }
  }

  void write(Table table, List<List<@Nullable Object>> rows) throws IOException {
    ParquetFile file = files.get(table);
    if (file == null) {
      throw new IllegalArgumentException("no file for " + table);
    }
    for (List<@Nullable Object> row : rows) {
      file.write(row);
    }
  }

  @Override
  public void close() throws IOException {
    for (ParquetFile file : files.values()) {
      file.close();
    }
  }
}
