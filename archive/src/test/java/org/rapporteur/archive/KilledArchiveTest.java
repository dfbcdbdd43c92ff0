package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A process that adds is killed at random moments; what it had acknowledged is there. A hundred
/// kills: `./mvnw -Dquick -pl archive -am test -Dtest=KilledArchiveTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Drapporteur.kills=100`.
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class KilledArchiveTest {

  private final DatabaseKind kind;

  private static final int KILLS = Integer.getInteger("rapporteur.kills", 5);
  private static final int LONGEST_LIFE = 400;

  @TempDir private Path folder;

  private final Random random = new Random(7);

  KilledArchiveTest(DatabaseKind kind) {
    this.kind = kind;
  }

  /// The process that is killed: adds for ever, and says what it has added.
  public static void main(String[] arguments) {
    ProcessHandle.current().parent().ifPresent(test -> test.onExit().thenRun(() -> System.exit(1)));
    try (Archive archive = Archive.open(Location.of(arguments[0]), Path.of(arguments[2]))) {
      for (int i = 0; ; i++) {
        String id = arguments[1] + "-" + i;
        archive.add(Readings.of(id, "Talks resumed. ".repeat(1 + i % 50), "1"));
        System.out.println(id);
      }
    }
  }

  @Test
  void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
    List<String> acknowledged = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      acknowledged.addAll(addUntilKilled("run" + i));
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    List<String> faults = new ArrayList<>();
    try (Archive archive = kind.open(folder)) {
      archive.verify(faults::add);
      List<String> kept = archive.stream().map(reading -> reading.dispatch().id()).toList();
      assertThat(kept).containsAll(acknowledged).doesNotHaveDuplicates();
    }
    assertThat(faults).isEmpty();
  }

  private List<String> addUntilKilled(String run) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledArchiveTest.class.getName(),
                written(),
                run,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      String first = lines.readLine();
      acknowledged.add(first);
      Thread killer =
          Thread.ofVirtual()
              .start(() -> {
                sleep(random.nextInt(LONGEST_LIFE));
                // By its handle: Process would close the pipe with lines still in it.
                process.toHandle().destroyForcibly();
              });
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledged.add(line);
      }
      killer.join();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    // The last line may have been cut off by the kill.
    acknowledged.removeLast();
    return acknowledged;
  }

  private String written() {
    return switch (kind.location(folder)) {
      case Location.Folder(Path path) -> path.toString();
      case Location.Server(String url) -> url;
    };
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
