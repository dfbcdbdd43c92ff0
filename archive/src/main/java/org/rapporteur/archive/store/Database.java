package org.rapporteur.archive.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What each kind of database does in its own way; the rest is the same SQL for all.
interface Database extends AutoCloseable {

  /// Returns where connections come from.
  Jdbi jdbi();

  /// Runs one transaction; others that write by this wait until it has ended, also those of other
  /// processes.
  <T> T write(Function<Handle, T> work);

  /// Looks something small up, often.
  <T> T look(Function<Handle, T> work);

  /// Looks something up that fits into memory.
  default <T> T ask(Function<Handle, T> work) {
    return jdbi().withHandle(work::apply);
  }

  /// Reads rows as they are fetched, so that a whole table need not fit into memory.
  void read(Consumer<Handle> work);

  /// Returns what the database finds wrong with itself, one line a fault.
  List<String> faults(Handle handle);

  /// Copies everything into an SQLite file that is not there yet, as it is now.
  void backup(Path file);

  /// Lets numbers that are given from now on follow those that were copied in.
  void continueNumbers(Handle handle);

  @Override
  void close();
}
