package org.rapporteur.serve;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.web.Room;

/// Opens an archive to browsers and programs on this machine.
///
/// ```java
/// try (ReadingRoom room = ReadingRoom.open(archive, pipeline::read, stamp, List::of, 7070)) {
///   System.out.println(room.address());
/// }
/// ```
public final class ReadingRoom implements AutoCloseable {

  /// The only address it listens at: nobody but this machine's users reaches it.
  public static final String LOOPBACK = "127.0.0.1";

  private final Room room;

  private ReadingRoom(Room room) {
    this.room = room;
  }

  /// Opens the room; what the archive holds is entered into its tables in the background.
  ///
  /// @param archive what to open; it stays the caller's to close
  /// @param reader reads a text that a visitor tries, and the examples
  /// @param engine what readings are stamped with
  /// @param examples dispatches to offer when the archive is empty; may be none
  /// @param port where to listen; 0 for any that is free
  /// @throws PortTakenException when something else listens there
  public static ReadingRoom open(
      Archive archive,
      Function<Dispatch, Reading> reader,
      Supplier<EngineStamp> engine,
      Supplier<List<Dispatch>> examples,
      int port) {
    try {
      return new ReadingRoom(Room.open(archive, reader, engine, examples, LOOPBACK, port));
    } catch (IllegalStateException e) {
      throw new PortTakenException(port, e);
    }
  }

  /// Returns where a browser finds it.
  public String address() {
    return "http://%s:%d".formatted(LOOPBACK, room.port());
  }

  /// Waits until all that the archive held at the start is in the tables.
  public void awaitEntered() {
    room.awaitEntered();
  }

  @Override
  public void close() {
    room.close();
  }
}
