package org.rapporteur.serve;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.archive.Archive;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.web.Door;
import org.rapporteur.serve.web.Room;

/// Opens an archive to browsers and programs: on this machine, or to whoever has a token.
///
/// ```java
/// Door door = Door.loopback(7070);
/// try (ReadingRoom room = ReadingRoom.open(archive, pipeline::read, stamp, List::of, door)) {
///   System.out.println(room.address());
/// }
/// ```
public final class ReadingRoom implements AutoCloseable {

  private final Room room;
  private final Door door;

  private ReadingRoom(Room room, Door door) {
    this.room = room;
    this.door = door;
  }

  /// Opens the room; what the archive holds is entered into its tables in the background.
  ///
  /// @param archive what to open; it stays the caller's to close
  /// @param reader reads a text that a visitor tries, and the examples
  /// @param engine what readings are stamped with
  /// @param examples dispatches to offer when the archive is empty; may be none
  /// @param door where it is entered
  /// @throws PortTakenException when something else listens there
  /// @throws NoTokensException when others could enter, and the archive has no token that holds
  public static ReadingRoom open(
      Archive archive,
      Function<Dispatch, Reading> reader,
      Supplier<EngineStamp> engine,
      Supplier<List<Dispatch>> examples,
      Door door) {
    if (!door.isForThisMachineAlone() && !archive.tokens().any()) {
      throw new NoTokensException(door.host());
    }
    try {
      return new ReadingRoom(Room.open(archive, reader, engine, examples, door), door);
    } catch (IllegalStateException e) {
      throw new PortTakenException(door.port(), e);
    }
  }

  /// Returns where a browser finds it.
  public String address() {
    String host = door.host().contains(":") ? "[" + door.host() + "]" : door.host();
    return door.address() == null
        ? "http://%s:%d".formatted(host, room.port())
        : door.address().toString();
  }

  /// Returns the port at which it listens.
  public int port() {
    return room.port();
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
