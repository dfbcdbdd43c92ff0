package org.rapporteur.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.archive.Archive;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Dispatch;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.serve.web.Door;

/// A reading room with the real engine, as a test visits it.
record OpenRoom(ReadingRoom room, Archive archive) implements AutoCloseable {

  static final Pipeline ENGINE = Pipeline.load();
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
    return of(emptyArchive());
  }

  static OpenRoom withExamples() {
    Archive archive = emptyArchive();
    EXAMPLES.forEach(dispatch -> archive.add(ENGINE.read(dispatch)));
    archive.add(ENGINE.read(HOSTILE));
    archive.add(ENGINE.read(amended(EXAMPLES.getFirst())));
    return of(archive);
  }

  /// Returns the dispatch as its outlet may publish it again.
  private static Dispatch amended(Dispatch dispatch) {
    return new Dispatch(
        dispatch.id(),
        dispatch.text() + "\n\nThis report has been updated.",
        dispatch.published(),
        dispatch.outlet(),
        dispatch.url(),
        dispatch.title(),
        dispatch.byline(),
        dispatch.dateline(),
        dispatch.language());
  }

  private static Archive emptyArchive() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "archive");
      return Archive.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadingRoom open(Archive archive) {
    return open(archive, Door.loopback(0));
  }

  static ReadingRoom open(Archive archive, Door door) {
    ReadingRoom room = ReadingRoom.open(archive, ENGINE::read, ENGINE::engine, List::of, door);
    room.awaitEntered();
    return room;
  }

  private static OpenRoom of(Archive archive) {
    ReadingRoom room =
        ReadingRoom.open(archive, ENGINE::read, ENGINE::engine, () -> EXAMPLES, Door.loopback(0));
    room.awaitEntered();
    return new OpenRoom(room, archive);
  }

  String at(String path) {
    return room.address() + path;
  }

  @Override
  public void close() {
    room.close();
    archive.close();
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
