package org.rapporteur.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.fetch.Hosts;
import org.rapporteur.ingest.json.JsonTree;

/// A watch over fifty feeds is killed at random moments, while the feeds go on, and loses and
/// doubles nothing. A hundred kills: `./mvnw -Dquick -pl ingest -am test -Dtest=KilledWatchTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Drapporteur.kills=100`.
class KilledWatchTest {

  private static final int KILLS = Integer.getInteger("rapporteur.kills", 5);
  private static final int FEEDS = 50;
  private static final int PAGES_A_ROUND = 30;
  private static final int ENTRIES = 40;

  @TempDir private Path folder;

  private final Random random = new Random(7);
  private final List<String> pages = new ArrayList<>();
  private final List<List<String>> feeds = new ArrayList<>();

  /// The process that is killed; it does not outlive the test.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ProcessHandle.current().parent().ifPresent(test -> test.onExit().thenRun(() -> System.exit(1)));
    List<String> feeds = List.of(arguments).subList(1, arguments.length);
    try (Watch watch =
        Watch.open(Path.of(arguments[0]), Hosts.anywhere(), WatchTest.HASTY, _ -> {})) {
      watch.forever(feeds);
    }
  }

  @Test
  void noDispatchIsLostAndNoneIsKeptTwice() throws IOException, InterruptedException {
    try (NewsServer server = new NewsServer()) {
      for (int i = 0; i < FEEDS; i++) {
        feeds.add(new ArrayList<>());
      }
      for (int i = 0; i < KILLS; i++) {
        publish(server);
        killSoon(server);
      }
      publish(server);
      try (Watch watch = Watch.open(folder, Hosts.anywhere(), WatchTest.HASTY, _ -> {})) {
        watch.once(addresses(server));
      }
      Set<String> expected = new HashSet<>(pages.stream().map(server::address).toList());
      List<String> kept = keptIds();
      assertThat(kept).doesNotHaveDuplicates();
      assertThat(new HashSet<>(kept)).isEqualTo(expected);
    }
  }

  /// New pages appear, each in one to three feeds. Nothing falls out of a feed: what a feed drops
  /// while nobody looks is lost to everybody.
  private void publish(NewsServer server) {
    for (int i = 0; i < Math.max(5, PAGES_A_ROUND * 5 / KILLS); i++) {
      String path = "/page/" + pages.size();
      server.putPage(path, "Town" + pages.size());
      pages.add(path);
      for (int j = 0; j <= random.nextInt(3); j++) {
        List<String> feed = feeds.get(random.nextInt(FEEDS));
        if (!feed.contains(path) && feed.size() < ENTRIES * 100) {
          feed.addFirst(path);
        }
      }
      feeds.get(pages.size() % FEEDS).addFirst(path);
    }
    for (int i = 0; i < FEEDS; i++) {
      server.putFeed("/feed/" + i, feeds.get(i).stream().distinct().toList());
    }
  }

  private void killSoon(NewsServer server) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(KilledWatchTest.class.getName(), folder.toString()));
    command.addAll(addresses(server));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitFirstPage(process);
    Thread.sleep(random.nextInt(400));
    process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
  }

  /// Killed before it does anything, a process would show nothing.
  private void awaitFirstPage(Process process) throws IOException, InterruptedException {
    long before = bytes();
    for (int i = 0; i < 600 && process.isAlive() && bytes() == before; i++) {
      Thread.sleep(Duration.ofMillis(50));
    }
    assertThat(process.isAlive()).isTrue();
  }

  private long bytes() throws IOException {
    long sum = 0;
    for (Path file : files()) {
      sum += Files.size(file);
    }
    return sum;
  }

  private static List<String> addresses(NewsServer server) {
    return Stream.iterate(0, i -> i + 1)
        .limit(FEEDS)
        .map(i -> server.address("/feed/" + i))
        .toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private List<String> keptIds() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        ids.add(JsonTree.parse(line).flatMap(d -> d.text("id")).orElse("broken line"));
      }
    }
    return ids;
  }
}
