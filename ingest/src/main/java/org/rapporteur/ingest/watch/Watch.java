package org.rapporteur.ingest.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.rapporteur.ingest.fetch.FetchLimits;
import org.rapporteur.ingest.fetch.Fetcher;
import org.rapporteur.ingest.fetch.Hosts;
import org.rapporteur.ingest.fetch.Robots;

/// Watches feeds and keeps the pages they point to in a folder.
///
/// ```java
/// try (Watch watch = Watch.open(Path.of("news"), Hosts.onInternet(), Manners.USUAL, IO::println)) {
///   int kept = watch.once(List.of("https://example.org/feed.xml"));
/// }
/// ```
public final class Watch implements AutoCloseable {

  /// Who asks, for whoever reads a server's log.
  private static final String AGENT = "rapporteur/0.1 (news reader; obeys robots.txt)";

  private static final int AT_A_TIME = 16;

  private final NewsFolder folder;
  private final FeedPoll poll;
  private final Manners manners;
  private final Semaphore turns = new Semaphore(AT_A_TIME);

  private Watch(NewsFolder folder, FeedPoll poll, Manners manners) {
    this.folder = folder;
    this.poll = poll;
    this.manners = manners;
  }

  /// Opens the folder that dispatches are kept in.
  ///
  /// @param listener hears of every gap, as a sentence; may be called from several threads
  /// @throws IOException when it cannot be written, or another process has it open
  public static Watch open(Path archive, Hosts hosts, Manners manners, Consumer<String> listener)
      throws IOException {
    NewsFolder folder = NewsFolder.open(archive);
    Fetcher fetcher = new Fetcher(hosts, FetchLimits.USUAL, AGENT);
    Robots robots = new Robots(fetcher);
    Pace pace = new Pace(manners.pause(), robots);
    GapLog gaps = new GapLog(archive, listener);
    PageDesk desk = new PageDesk(fetcher, robots, pace, folder, gaps);
    FeedStates states = new FeedStates(archive);
    FeedPoll poll =
        new FeedPoll(fetcher, robots, pace, desk, folder, states, gaps, manners.silence());
    return new Watch(folder, poll, manners);
  }

  /// Asks every feed once.
  ///
  /// @return how many dispatches were kept
  public int once(List<String> feeds) throws InterruptedException, IOException {
    AtomicInteger kept = new AtomicInteger();
    run(feeds.stream().map(feed -> () -> kept.addAndGet(ask(feed).kept()) >= 0));
    return kept.get();
  }

  /// Asks the feeds again and again, until the thread is interrupted.
  public void forever(List<String> feeds) throws InterruptedException, IOException {
    run(feeds.stream().map(feed -> () -> follow(feed)));
  }

  /// Returns how many dispatches are kept, versions included.
  public int size() {
    return folder.size();
  }

  private interface Work {
    boolean run() throws InterruptedException, IOException;
  }

  private static void run(Stream<Work> works) throws InterruptedException, IOException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> running = works.map(work -> threads.submit(() -> work.run())).toList();
      try {
        for (Future<Boolean> one : running) {
          one.get();
        }
      } catch (InterruptedException e) {
        threads.shutdownNow();
        throw e;
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw failure(e);
      }
    }
  }

  private static IOException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case UncheckedIOException unchecked -> new IOException(unchecked);
      case IOException failed -> failed;
      case null, default -> new IOException(e);
    };
  }

  private FeedPoll.Result ask(String feed) throws InterruptedException, IOException {
    turns.acquire();
    try {
      return poll.run(feed);
    } finally {
      turns.release();
    }
  }

  private boolean follow(String feed) throws InterruptedException, IOException {
    RandomGenerator random = RandomGenerator.getDefault();
    int failures = 0;
    while (true) {
      FeedPoll.Result result = ask(feed);
      failures = result.worked() ? 0 : failures + 1;
      Duration next = manners.next(failures, random);
      Duration asked = result.leave().orElse(Duration.ZERO);
      Thread.sleep(asked.compareTo(next) > 0 ? asked : next);
    }
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
