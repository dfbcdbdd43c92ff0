package org.rapporteur.archive.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the rows of one table in one form. Closing it ends what was written.
interface RowWriter extends Closeable {

  /// @param cells as many as there are columns: String, Long, Double, LocalDate or null
  void write(List<@Nullable Object> cells) throws IOException;
}
