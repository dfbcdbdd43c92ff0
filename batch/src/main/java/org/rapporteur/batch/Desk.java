package org.rapporteur.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.StringTokenizer;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Rejected;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.render.json.ReadingJson;
import org.rapporteur.render.json.ReadingParser;

/// Takes what comes out of one archive, has it read, and writes it down.
final class Desk {

  private final Pipeline pipeline;
  private final Sheets sheets;
  private long read;
  private long words;
  private long rejected;

  Desk(Pipeline pipeline, Sheets sheets) {
    this.pipeline = pipeline;
    this.sheets = sheets;
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

  /// Writes the reading as its line has it, so that numbers are those of an export from an archive.
  private void read(Dispatch dispatch) throws IOException {
    switch (pipeline.attempt(dispatch)) {
      case Outcome.Read(var fresh) -> {
        Reading reading = ReadingParser.parse(ReadingJson.line(fresh));
        for (Sheet sheet : Sheet.values()) {
          sheets.write(sheet, sheet.rows(reading));
        }
        read++;
        words += new StringTokenizer(dispatch.text()).countTokens();
      }
      case Outcome.Failed failed -> reject(failed.rejected());
    }
  }

  private void reject(Rejected refused) throws IOException {
    sheets.write(Sheet.REJECTED, List.of(Sheet.row(refused)));
    rejected++;
  }

  Tally tally(String archive) {
    return new Tally(archive, read, words, rejected, false, null);
  }
}
