package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Location;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Dispatch;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.serve.NoTokensException;
import org.rapporteur.serve.PortTakenException;
import org.rapporteur.serve.ReadingRoom;
import org.rapporteur.serve.web.Door;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur serve`: the reading room.
@Command(
    name = "serve",
    description = "Opens the reading room: web pages and an HTTP API.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  rapporteur serve                        offers to read the example dispatches",
      "  rapporteur serve --archive my-archive   opens what an archive holds",
      "  rapporteur serve --archive my-archive --host 0.0.0.0   for whoever has a token",
      "",
      "Ends with Ctrl-C. Exit codes: 0 ended; 1 it could not open, or others could reach it",
      "and no token holds; 2 the command was not understood."
    })
final class ServeCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Supplier<Pipeline> engines;

  @Spec private CommandSpec spec;

  @Option(
      names = "--archive",
      converter = LocationConverter.class,
      paramLabel = "FOLDER",
      description = {
        "The archive to open; it is made when there is none.",
        "Unless given, readings are kept until the command ends."
      })
  private @Nullable Location archive;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; ${DEFAULT-VALUE} unless given, 0 for any that is free.")
  private int port = 7070;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = {
        "The name or address to listen at; this machine alone unless given. Where others reach",
        "it, tokens are demanded: rapporteur token add."
      })
  private String host = Door.LOOPBACK;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = {
        "Under which browsers reach it when a proxy stands before it, such as",
        "https://desk.example.org. Tokens are demanded."
      })
  private @Nullable URI address;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ServeCommand(Surroundings around, Supplier<Pipeline> engines) {
    this.around = around;
    this.engines = engines;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (port < 0 || port > 65_535) {
      throw wrong("--port must be 0 to 65535, not " + port);
    }
    Door door = door();
    if (archive == null && !door.isForThisMachineAlone()) {
      throw wrong("where others reach it, tokens are demanded, and --archive keeps them");
    }
    if (archive instanceof Location.Folder(Path path) && Files.isRegularFile(path)) {
      throw wrong("--archive %s is a file; name a folder".formatted(archive));
    }
    Location location = archive == null ? new Location.Folder(PassingFolder.make()) : archive;
    try (Ending ending = new Ending();
        Archive opened = Archive.open(location)) {
      return serve(opened, door, ending);
    }
  }

  private Door door() {
    boolean web =
        address == null
            || (address.getHost() != null
                && address.getScheme() != null
                && address.getScheme().matches("https?"));
    if (!web) {
      throw wrong("--address must be one such as https://desk.example.org, not " + address);
    }
    Door door = new Door(host, port, address);
    try {
      door.isForThisMachineAlone();
    } catch (IllegalArgumentException e) {
      throw wrong("--host: " + e.getMessage());
    }
    return door;
  }

  private int serve(Archive opened, Door door, Ending ending) throws InterruptedException {
    CompletableFuture<Pipeline> engine = new CompletableFuture<>();
    try (ReadingRoom room = open(opened, engine, door)) {
      engine.completeAsync(engines);
      around.error().println("rapporteur: the reading room is open at " + room.address());
      around.error().println("rapporteur: Ctrl-C closes it");
      ending.await();
      return ExitCode.READ;
    } catch (PortTakenException e) {
      around.error().println("rapporteur: port %d is taken; try --port 0".formatted(port));
      return ExitCode.NOT_ALL_READ;
    } catch (NoTokensException e) {
      around.error().println("rapporteur: " + e.getMessage());
      around
          .error()
          .println(
              "rapporteur: make one: rapporteur token add --archive %s NAME".formatted(archive));
      return ExitCode.NOT_ALL_READ;
    }
  }

  private static ReadingRoom open(Archive opened, CompletableFuture<Pipeline> engine, Door door) {
    return ReadingRoom.open(
        opened,
        dispatch -> engine.join().read(dispatch),
        () -> engine.join().engine(),
        ServeCommand::examples,
        door);
  }

  /// Returns the dispatches that a checkout brings along; none elsewhere.
  private static List<Dispatch> examples() {
    Optional<Path> folder = Checkout.find("examples");
    List<Dispatch> dispatches = new ArrayList<>();
    folder.ifPresent(path ->
        new Inbox(InputStream.nullInputStream(), null)
            .deliver(
                List.of(path.toString()),
                intake -> {
                  switch (intake) {
                    case Intake.Accepted(Dispatch dispatch) -> dispatches.add(dispatch);
                    case Intake.Refused _, Intake.Noted _ -> {}
                  }
                }));
    return dispatches;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
