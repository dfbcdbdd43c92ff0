package org.rapporteur.archive.export;

import java.io.Closeable;
import java.io.IOException;
import org.rapporteur.tables.Finding;
import org.rapporteur.tables.Table;

/// Writes findings in one form. Closing it ends what was written.
///
/// @param <T> what is found: an event, a statement …
interface FindingWriter<T> extends Closeable {

  /// Writes a finding.
  ///
  /// @return whether the form could hold it
  boolean write(Finding<T> finding) throws IOException;

  /// Writes all that one finding needs.
  ///
  /// @param <T> what is found
  @FunctionalInterface
  interface Step<T> {
    void write(Finding<T> finding) throws IOException;
  }

  /// Returns a writer that holds every finding.
  ///
  /// @param end is closed when all are written
  static <T> FindingWriter<T> of(Step<T> step, Closeable end) {
    return new FindingWriter<>() {
      @Override
      public boolean write(Finding<T> finding) throws IOException {
        step.write(finding);
        return true;
      }

      @Override
      public void close() throws IOException {
        end.close();
      }
    };
  }

  /// Returns a writer of the rows of a table.
  static <T> FindingWriter<T> ofRows(Table<T> table, RowWriter rows) {
    return of(finding -> rows.write(table.cells(finding)), rows);
  }
}
