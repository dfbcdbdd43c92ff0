package org.rapporteur.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.StringTokenizer;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Rejected;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;

/// Takes what comes out of one archive, has it read, and writes it down.
final class Desk {

  private final Pipeline pipeline;
  private final Tables tables;
  private long read;
  private long words;
  private long rejected;

  Desk(Pipeline pipeline, Tables tables) {
    this.pipeline = pipeline;
    this.tables = tables;
  }

  void take(Intake intake) {
    try {
      switch (intake) {
        case Intake.Accepted(Dispatch dispatch) -> read(dispatch);
        case Intake.Refused(Rejected refused) -> reject(refused);
        case Intake.Noted(Rejected _) -> {
          // The dispatch that it is about is read all the same.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Dispatch dispatch) throws IOException {
    switch (pipeline.attempt(dispatch)) {
      case Outcome.Read(var reading) -> {
        for (Table table : Table.values()) {
          tables.write(table, table.rows(reading));
        }
        read++;
        words += new StringTokenizer(dispatch.text()).countTokens();
      }
      case Outcome.Failed failed -> reject(failed.rejected());
    }
  }

  private void reject(Rejected refused) throws IOException {
    tables.write(Table.REJECTED, List.of(Table.row(refused)));
    rejected++;
  }

  Tally tally(String archive) {
    return new Tally(archive, read, words, rejected, false, null);
  }
}
