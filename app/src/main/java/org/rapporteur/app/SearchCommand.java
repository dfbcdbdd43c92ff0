package org.rapporteur.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.search.Hit;
import org.rapporteur.archive.search.Order;
import org.rapporteur.archive.search.Page;
import org.rapporteur.archive.search.Search;
import org.rapporteur.archive.search.Snippet;
import org.rapporteur.tables.query.Filter;
import org.rapporteur.tables.query.QueryException;
import org.rapporteur.tables.query.QueryParser;
import org.rapporteur.tables.query.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur search`: dispatches of an archive by their words and by what was found in them.
@Command(
    name = "search",
    description = "Finds dispatches by their words and by what was read in them.",
    sortOptions = false,
    footer = {
      "",
      "All parts of a query must hold, those on events of the same event; - before a part",
      "negates it, a comma between values means \"or\". docs/reference/query-language.md",
      "lists the fields.",
      "",
      "Examples:",
      "  rapporteur search --archive news/ 'ceasefire \"humanitarian corridor\"'",
      "  rapporteur search --archive news/ 'type:ASSAULT voice:outlet from:2024-10'",
      "  rapporteur search --archive news/ 'speaker:Lavrov attitude:denies' --facets",
      "  rapporteur search --archive news/ 'near:\"Basra\" 100km figure:killed at-least:100'",
      "",
      "Exit codes: 0 the search was made, whatever it found; 2 the query or the command",
      "was not understood."
    })
final class SearchCommand implements Callable<Integer> {

  private static final String BOLD = "\033[1m";
  private static final String PLAIN = "\033[0m";

  /// Private characters that stand for highlights until the text is cleaned.
  private static final String OPEN = "\ue000";

  private static final String CLOSE = "\ue001";

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Mixin private final ArchiveFolder folder = new ArchiveFolder();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What to look for; put it in single quotes. Everything unless given.")
  private List<String> query = new ArrayList<>();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "${COMPLETION-CANDIDATES}; relevance when words are asked for, newest otherwise.")
  private @Nullable Order order;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many hits a page has; 10 unless given.")
  private int limit = 10;

  @Option(
      names = "--after",
      paramLabel = "PAGE",
      description = "The page that the one before names at its end.")
  private @Nullable String after;

  @Option(names = "--facets", description = "Count outlets, months, types … of all hits, too.")
  private boolean facets;

  @Option(names = "--ids", description = "Write nothing but the ids of the dispatches.")
  private boolean idsAlone;

  @Option(
      names = "--time",
      paramLabel = "N",
      description = "Search N times and say how long it took, the index being open and warm.")
  private int rounds;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  SearchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > 1000) {
      throw wrong("--limit must be between 1 and 1000, not " + limit);
    }
    Filter filter = filter();
    sayWhere(filter);
    Order chosen = order != null ? order : usual(filter);
    try (Archive archive = folder.open();
        Search search = Search.open(archive)) {
      PrintStream output = new PrintStream(around.output(), true, StandardCharsets.UTF_8);
      if (rounds > 0) {
        time(search, filter, chosen, output);
      } else {
        print(page(search, filter, chosen), output);
      }
      return ExitCode.READ;
    }
  }

  private Filter filter() {
    try {
      return QueryParser.parse(String.join(" ", query));
    } catch (QueryException e) {
      throw wrong(e.explanation());
    }
  }

  /// Several places may have the name that was asked for.
  private void sayWhere(Filter filter) {
    filter.conditions().stream()
        .flatMap(condition -> condition.anyOf().stream())
        .filter(value -> value instanceof Value.Near near && near.name() != null)
        .forEach(near -> around.error().println("near:" + near));
  }

  private static Order usual(Filter filter) {
    return filter.words().isEmpty() ? Order.NEWEST : Order.RELEVANCE;
  }

  private Page page(Search search, Filter filter, Order chosen) {
    try {
      return search.find(filter, chosen, limit, after, facets);
    } catch (IllegalArgumentException _) {
      throw wrong("--after: \"%s\" is no page of this search".formatted(after));
    }
  }

  private void time(Search search, Filter filter, Order chosen, PrintStream output) {
    double[] milliseconds = new double[rounds];
    double[] processor = new double[rounds];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = -rounds / 2; i < rounds; i++) {
      long start = System.nanoTime();
      long startOnProcessor = threads.getCurrentThreadCpuTime();
      page(search, filter, chosen);
      processor[Math.max(i, 0)] = (threads.getCurrentThreadCpuTime() - startOnProcessor) / 1e6;
      milliseconds[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
    }
    output.printf(
        Locale.ROOT,
        "%s; of the processor %s; %d searches: %s%n",
        summary(milliseconds),
        summary(processor),
        rounds,
        filter);
  }

  private static String summary(double[] milliseconds) {
    Arrays.sort(milliseconds);
    int p95 = (int) Math.min(milliseconds.length - 1L, Math.round(milliseconds.length * 0.95));
    return String.format(
        Locale.ROOT,
        "median %.1f ms, p95 %.1f ms",
        milliseconds[milliseconds.length / 2],
        milliseconds[p95]);
  }

  private void print(Page page, PrintStream output) {
    if (idsAlone) {
      page.hits().forEach(hit -> output.println(hit.dispatch()));
    } else {
      output.printf(Locale.ROOT, "%,d dispatches%n", page.total());
      page.hits().forEach(hit -> print(hit, output));
      page.facets().forEach((facet, counts) -> print(facet, counts, output));
    }
    if (page.next() != null) {
      around.error().println("more: --after " + page.next());
    }
  }

  private void print(Hit hit, PrintStream output) {
    output.println();
    output.println(strong(hit.title() == null ? hit.dispatch() : oneLine(hit.title())));
    List<String> envelope = new ArrayList<>();
    if (hit.outlet() != null) {
      envelope.add(hit.outlet());
    }
    if (hit.published() != null) {
      envelope.add(hit.published());
    }
    envelope.add(hit.dispatch());
    output.println("  " + String.join(" · ", envelope));
    for (Snippet snippet : hit.snippets()) {
      output.println("  … " + highlighted(oneLine(snippet.marked(OPEN, CLOSE))));
    }
  }

  private static void print(String facet, Map<String, Long> counts, PrintStream output) {
    String most =
        counts.entrySet().stream()
            .limit(8)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    if (!most.isEmpty()) {
      output.println();
      output.println(facet + ": " + most + (counts.size() > 8 ? ", …" : ""));
    }
  }

  private String strong(String text) {
    return isColoured() ? BOLD + text + PLAIN : text;
  }

  private String highlighted(String marked) {
    return marked
        .replace(OPEN, isColoured() ? BOLD : "[")
        .replace(CLOSE, isColoured() ? PLAIN : "]");
  }

  private boolean isColoured() {
    return around.outputTerminal() && around.colours();
  }

  /// A control character could steer the terminal.
  private static String oneLine(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll(" {2,}", " ");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
