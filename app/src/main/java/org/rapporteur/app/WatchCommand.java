package org.rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.feed.FeedException;
import org.rapporteur.ingest.feed.SubscriptionList;
import org.rapporteur.ingest.fetch.Hosts;
import org.rapporteur.ingest.watch.Manners;
import org.rapporteur.ingest.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur watch`: feeds in, a folder of dispatches out.
@Command(
    name = "watch",
    description = "Watches feeds and keeps the pages they point to in a folder, each once.",
    sortOptions = false,
    footer = {
      "",
      "The folder holds one .jsonl file a day, which rapporteur read takes, and gaps.tsv,",
      "which says what is missing and since when. Stop it whenever you like: it goes on",
      "where it was. robots.txt, Retry-After and one request at a time are kept to.",
      "",
      "Examples:",
      "  rapporteur watch feeds.opml --archive news/",
      "  rapporteur watch --once --archive news/ https://example.org/feed.xml",
      "  rapporteur read news/",
      "",
      "Exit codes: 0 all feeds were asked (--once); 1 the folder could not be written;",
      "2 the command was not understood."
    })
final class WatchCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FEEDS",
      arity = "1..*",
      description = "An OPML file, or the address of a feed (RSS or Atom).")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--archive",
      paramLabel = "FOLDER",
      required = true,
      description = "Where dispatches are kept; made when it is missing.")
  private @Nullable Path archive;

  @Option(names = "--once", description = "Ask every feed once, and end.")
  private boolean once;

  @Option(
      names = "--interval",
      paramLabel = "MINUTES",
      description = "How long to wait between two looks at a feed; ${DEFAULT-VALUE} unless given.")
  private int interval = 15;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description =
          "The least time between two requests to one host; ${DEFAULT-VALUE} unless given.")
  private int pause = 2;

  @Option(
      names = "--allow-private",
      description = "Fetch from this machine and the local network, too.")
  private boolean allowPrivate;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  WatchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = check();
    List<String> feeds = feeds();
    Hosts hosts = allowPrivate ? Hosts.anywhere() : Hosts.onInternet();
    var manners =
        new Manners(
            Duration.ofMinutes(interval), Duration.ofSeconds(pause), Manners.USUAL.silence());
    try (Watch watch = Watch.open(folder, hosts, manners, this::tell)) {
      tell("%d feeds; %d dispatches are kept already".formatted(feeds.size(), watch.size()));
      if (once) {
        tell("%d new dispatches".formatted(watch.once(feeds)));
      } else {
        watch.forever(feeds);
      }
      return ExitCode.READ;
    }
  }

  private Path check() {
    if (interval < 1) {
      throw wrong("--interval must be 1 or more, not " + interval);
    }
    if (pause < 0) {
      throw wrong("--pause must be 0 or more, not " + pause);
    }
    if (archive == null || Files.exists(archive) && !Files.isDirectory(archive)) {
      throw wrong("--archive must be a folder");
    }
    return archive;
  }

  private List<String> feeds() {
    List<String> feeds = new ArrayList<>();
    for (String input : inputs) {
      if (input.startsWith("http://") || input.startsWith("https://")) {
        feeds.add(input);
      } else {
        feeds.addAll(listed(Path.of(input)));
      }
    }
    if (feeds.isEmpty()) {
      throw wrong("there is no feed in " + String.join(", ", inputs));
    }
    return feeds.stream().distinct().toList();
  }

  private List<String> listed(Path file) {
    try {
      return SubscriptionList.read(Files.readAllBytes(file));
    } catch (IOException _) {
      throw wrong("there is no file %s".formatted(file));
    } catch (FeedException e) {
      throw wrong("%s: %s".formatted(file, e.getMessage()));
    }
  }

  private void tell(String sentence) {
    around.error().println("rapporteur: " + sentence);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
