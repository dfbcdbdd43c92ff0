package org.rapporteur.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.InputFormat;
import org.rapporteur.ingest.fetch.Hosts;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.LoadedTerms;
import org.rapporteur.reference.TableException;
import org.rapporteur.render.page.ReadingPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur read`: dispatches in, readings out.
@Command(
    name = "read",
    description = "Reads dispatches and says who did what to whom, and who says so.",
    sortOptions = false,
    footer = {
      "",
      "A .txt file is one dispatch. Header lines may stand before its text:",
      "  date 2024-10-20 | outlet … | url … | title … | dateline …",
      "A .jsonl file holds one object a line: text (required), id, published, outlet,",
      "url, title, byline, dateline, language. Both must be UTF-8; a dispatch may have",
      "4 MiB. A .html file is a news page, a .warc.gz file an archive of them. Only",
      "English is read.",
      "",
      "Examples:",
      "  rapporteur read examples/",
      "  rapporteur read --format jsonl --output readings.jsonl news.jsonl",
      "  cat news.jsonl | rapporteur read - | head -1",
      "  echo 'date 2024-10-20 The minister arrived in Doha on Saturday.' |",
      "    rapporteur read --input-format text -",
      "",
      "Exit codes: 0 all input was read; 1 some was not, and standard error says",
      "which and why; 2 the command was not understood."
    })
final class ReadCommand implements Callable<Integer> {

  private final Surroundings around;
  private final Engines engines;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A .txt, .jsonl, .html or .warc.gz file, a folder, an address, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "How to write: ${COMPLETION-CANDIDATES}. text on a terminal, jsonl otherwise.")
  private @Nullable OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = "What the input is, whatever its name: ${COMPLETION-CANDIDATES}.")
  private @Nullable InputFormat inputFormat;

  @Mixin private final OwnTables ownTables = new OwnTables();

  @Option(
      names = "--terms",
      paramLabel = "FILE",
      description = "Loaded terms of your own, laid over the shipped table.")
  private @Nullable Path terms;

  @Option(
      names = "--ontology",
      paramLabel = "FILE",
      description = "A codebook of your own types of events, coded beside PLOVER's.")
  private @Nullable Path ontology;

  @Option(
      names = "--allow-private",
      description = "Fetch addresses of this machine and the local network, too.")
  private boolean allowPrivate;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many dispatches to read at a time; all cores unless given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide a page is; the terminal's width unless given.")
  private @Nullable Integer width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour pages: ${COMPLETION-CANDIDATES}.")
  private ColourChoice colour = ColourChoice.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ReadCommand(Surroundings around, Engines engines) {
    this.around = around;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    check();
    LoadedTerms loaded = terms();
    Codebook codebook = ontology == null ? null : Codebooks.read(ontology, spec);
    Hosts hosts = allowPrivate ? Hosts.anywhere() : Hosts.onInternet();
    Inbox inbox = new Inbox(around.input(), inputFormat, hosts);
    Additions additions = ownTables.read();
    try (Pipeline pipeline =
            terms == null && codebook == null
                ? engines.load(additions)
                : Pipeline.load(additions, loaded, codebook);
        OutputStream target = new BufferedOutputStream(target())) {
      ReadingRun run = new ReadingRun(pipeline, rendering(), threads);
      return run.read(
          inbox, inputs, ReadingRun.Sink.to(target), new Reporter(around, showsProgress(), inputs));
    } catch (IOException e) {
      if (isClosedPipe(e)) {
        return ExitCode.READ;
      }
      throw e;
    }
  }

  /// Whoever reads our output has seen enough, as in `rapporteur read … | head`.
  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).contains("Broken pipe");
  }

  private void check() {
    if (threads < 1) {
      throw wrong("--threads must be 1 or more, not " + threads);
    }
    if (width != null && width < ReadingPage.NARROWEST) {
      throw wrong("--width must be %d or more, not %d".formatted(ReadingPage.NARROWEST, width));
    }
    if (output != null && Files.isDirectory(output)) {
      throw wrong("--output %s is a folder; name a file in it".formatted(output));
    }
    Path folder = output == null ? null : output.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw wrong("--output: there is no folder %s; make it first".formatted(folder));
    }
    for (String input : inputs) {
      if (output != null && Files.exists(output) && isSame(output, input)) {
        throw wrong("--output %s would overwrite the input".formatted(output));
      }
    }
  }

  private LoadedTerms terms() {
    LoadedTerms shipped = LoadedTerms.load();
    Path file = terms;
    if (file == null) {
      return shipped;
    }
    try (InputStream own = Files.newInputStream(file)) {
      return shipped.with(String.valueOf(file.getFileName()), own);
    } catch (IOException e) {
      throw wrong("--terms %s cannot be read (%s)".formatted(file, e.getMessage()));
    } catch (TableException e) {
      throw wrong("--terms: " + e.getMessage());
    }
  }

  private static boolean isSame(Path output, String input) {
    try {
      return Files.isSameFile(output, Path.of(input));
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private OutputStream target() throws IOException {
    return output == null ? around.output() : Files.newOutputStream(output);
  }

  private Rendering rendering() {
    boolean page = output == null && around.outputTerminal();
    OutputFormat chosen = format != null ? format : page ? OutputFormat.TEXT : OutputFormat.JSONL;
    boolean coloured =
        switch (colour) {
          case AUTO -> page && around.colours();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return new Rendering(chosen, width != null ? width : around.width(), coloured);
  }

  /// A bar on a screen on which the readings themselves appear would be in their way.
  private boolean showsProgress() {
    return around.errorTerminal() && (output != null || !around.outputTerminal());
  }
}
