package org.rapporteur.serve;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Dispatch;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.serve.catalogue.MemoryHoldings;

/// A reading room with the real engine, as a test visits it.
record OpenRoom(ReadingRoom room) implements AutoCloseable {

  private static final Pipeline ENGINE = Pipeline.load();
  private static final List<Dispatch> EXAMPLES = examples();

  /// Text with a script, an override of the reading direction, and a title that means to be markup.
  static final Dispatch HOSTILE =
      new Dispatch(
          "https://example.org/a/../b?<script>",
          "<script>document.title='owned'</script> \u202EThe minister said that "
              + "\"the <b onclick=alert(1)>talks</b> would resume\" on Monday.",
          null,
          "<img src=x onerror=alert(1)>",
          "javascript:alert(1)",
          "</title><script>document.title='owned'</script>\u202E",
          List.of("\u2067</p>"),
          null,
          null);

  static OpenRoom empty() {
    return of(new MemoryHoldings());
  }

  static OpenRoom withExamples() {
    MemoryHoldings holdings = new MemoryHoldings();
    EXAMPLES.forEach(dispatch -> holdings.add(ENGINE.read(dispatch)));
    holdings.add(ENGINE.read(HOSTILE));
    return of(holdings);
  }

  private static OpenRoom of(MemoryHoldings holdings) {
    ReadingRoom room = ReadingRoom.open(holdings, ENGINE::read, ENGINE::engine, () -> EXAMPLES, 0);
    room.awaitEntered();
    return new OpenRoom(room);
  }

  String at(String path) {
    return room.address() + path;
  }

  @Override
  public void close() {
    room.close();
  }

  private static List<Dispatch> examples() {
    List<Dispatch> dispatches = new ArrayList<>();
    new Inbox(InputStream.nullInputStream(), null)
        .deliver(
            List.of(Path.of("../examples").toString()),
            intake -> {
              switch (intake) {
                case Intake.Accepted(Dispatch dispatch) -> dispatches.add(dispatch);
                case Intake.Refused _, Intake.Noted _ -> {}
              }
            });
    return dispatches;
  }
}
