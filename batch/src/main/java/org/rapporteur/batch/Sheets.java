package org.rapporteur.batch;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/// The sheets of one archive while they are written, a file each.
final class Sheets implements AutoCloseable {

  private final Map<Sheet, ParquetFile> files = new EnumMap<>(Sheet.class);

  /// @param folder where `SHEET.parquet` are written
  Sheets(Path folder, Configuration configuration) throws IOException {
    for (Sheet sheet : Sheet.values()) {
      files.put(sheet, new ParquetFile(sheet, new Path(folder, sheet + ".parquet"), configuration));
    }
  }

  void write(Sheet sheet, List<List<@Nullable Object>> rows) throws IOException {
    ParquetFile file = files.get(sheet);
    if (file == null) {
      throw new IllegalArgumentException("no file for " + sheet);
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
