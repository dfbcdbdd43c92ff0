package org.rapporteur.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.export.Export;
import org.rapporteur.archive.export.ExportFormat;
import org.rapporteur.archive.export.Filter;
import org.rapporteur.archive.search.QueryException;
import org.rapporteur.archive.search.QueryParser;
import org.rapporteur.archive.search.Search;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingParser;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur export`: findings as tables and in the shapes of the field.
@Command(
    name = "export",
    description = "Writes events, statements, figures or journeys to a file for other programs.",
    sortOptions = false,
    footer = {
      "",
      "What is asked must hold of one and the same event. Beside FILE lies FILE.manifest.json:",
      "what was asked, how many rows there are, by which engine, and what the form cannot hold.",
      "",
      "Examples:",
      "  rapporteur export --archive news/ --what events --format csv -o events.csv",
      "  rapporteur export --archive news/ --what events --format parquet -o a.parquet \\",
      "    --type ASSAULT,COERCE --status happened --voice outlet --from 2024-10-01",
      "  rapporteur export --archive news/ --query 'near:31.5,34.45,50km killed' -o near.csv",
      "  rapporteur export --readings readings.jsonl --what statements -o said.csv",
      "",
      "Exit codes: 0 the file was written; 1 it could not be; 2 the command was not",
      "understood."
    })
final class ExportCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Origin origin = new Origin();

  /// Where the readings are.
  private static final class Origin {

    @Option(names = "--archive", paramLabel = "DIR", description = "The folder of an archive.")
    private @Nullable Path archive;

    @Option(
        names = "--readings",
        paramLabel = "FILE",
        description = "Or readings that rapporteur read --format jsonl wrote.")
    private @Nullable Path readings;
  }

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description = "What to write: ${COMPLETION-CANDIDATES}; events unless given.")
  private Export.What what = Export.What.EVENTS;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "How: ${COMPLETION-CANDIDATES}; csv unless given.")
  private ExportFormat format = ExportFormat.CSV;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write; one that is there is replaced when the new one is whole.")
  private Path output = Path.of("");

  @Option(
      names = "--type",
      paramLabel = "TYPE,…",
      split = ",",
      description = "PLOVER types of events.")
  private Set<EventType> types = EnumSet.noneOf(EventType.class);

  @Option(
      names = "--status",
      paramLabel = "STATUS,…",
      split = ",",
      description = "Statuses of events: ${COMPLETION-CANDIDATES}.")
  private Set<EventStatus> statuses = EnumSet.noneOf(EventStatus.class);

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      description = "Who asserts it: ${COMPLETION-CANDIDATES}.")
  private Filter.@Nullable VoiceKind voice;

  @Option(
      names = "--actor",
      paramLabel = "WHO",
      description = "Who acts or speaks: a part of a name, a country code, a reference.")
  private @Nullable String actor;

  @Option(names = "--recipient", paramLabel = "WHO", description = "To whom it is done.")
  private @Nullable String recipient;

  @Option(names = "--outlet", paramLabel = "NAME", description = "A part of the outlet's name.")
  private @Nullable String outlet;

  @Option(names = "--from", paramLabel = "DAY", description = "Published on that day or later.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Published on that day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = "--confidence",
      paramLabel = "P",
      description = "Events at least as sure as that, 0 to 1.")
  private double confidence;

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "What rapporteur search would find; needs --archive.")
  private String query = "";

  @Option(
      names = "--spreadsheet",
      description =
          "Put an apostrophe before text that a spreadsheet would run as a formula (csv).")
  private boolean forSpreadsheets;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ExportCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException {
    Export export = export();
    if (origin.archive != null && !Archive.isThere(origin.archive)) {
      throw wrong("%s holds no archive".formatted(origin.archive));
    }
    long rows = origin.archive == null ? ofFile(export) : ofArchive(export, origin.archive);
    around.error().println(String.format(Locale.ROOT, "%,d rows written to %s", rows, output));
    return ExitCode.READ;
  }

  private Export export() {
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw wrong("--output: there is no folder %s; make it first".formatted(folder));
    }
    try {
      Filter filter =
          new Filter(types, statuses, voice, actor, recipient, outlet, from, to, confidence);
      if (!query.isBlank() && origin.archive == null) {
        throw wrong("--query needs --archive");
      }
      return new Export(what, format, filter, forSpreadsheets, QueryParser.parse(query));
    } catch (QueryException e) {
      throw wrong("--query: " + e.explanation());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private long ofArchive(Export export, Path folder) throws IOException {
    try (Archive archive = Archive.open(folder)) {
      return query.isBlank() ? all(export, archive) : found(export, archive);
    }
  }

  private long all(Export export, Archive archive) throws IOException {
    try (Stream<Reading> readings = archive.stream()) {
      return export.write(readings, output);
    }
  }

  private long found(Export export, Archive archive) throws IOException {
    try (Search search = Search.open(archive);
        Stream<Reading> readings = search.readings(export.query())) {
      return export.write(readings, output);
    }
  }

  private long ofFile(Export export) throws IOException {
    Path file = origin.readings == null ? Path.of("") : origin.readings;
    if (!Files.isRegularFile(file)) {
      throw wrong("there is no file %s".formatted(file));
    }
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return export.write(lines.lines().map(ReadingParser::parse), output);
    } catch (IllegalArgumentException e) {
      throw wrong("%s holds something else than readings: %s".formatted(file, e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
