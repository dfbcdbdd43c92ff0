package org.rapporteur.app;

import java.io.IOException;
import java.io.LineNumberReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.Location;
import org.rapporteur.archive.export.Export;
import org.rapporteur.archive.export.ExportFormat;
import org.rapporteur.archive.export.What;
import org.rapporteur.archive.export.Written;
import org.rapporteur.render.json.ReadingParser;
import org.rapporteur.tables.query.QueryException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `rapporteur export`: findings as tables and in the shapes of the field.
@Command(
    name = "export",
    description = "Writes events, statements, figures … to a file for other programs.",
    sortOptions = false,
    footer = {
      "",
      "Conditions on what is written choose rows, others choose dispatches. Beside FILE lies",
      "FILE.manifest.json: what was asked, how many rows there are, by which engine, and what",
      "the form cannot hold. docs/reference/exports.md lists the forms and what each holds.",
      "",
      "Examples:",
      "  rapporteur export --archive news/ --what events --format csv -o events.csv",
      "  rapporteur export --archive news/ --what events --format parquet -o a.parquet \\",
      "    --type ASSAULT,COERCE --status happened --voice outlet --from 2024-10-01",
      "  rapporteur export --archive news/ --query 'near:\"Basra\" 100km killed' -o near.csv",
      "  rapporteur export --archive news/ --what readings --format rss \\",
      "    --query 'actor:QAT from:2024-10' -o qatar.xml",
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

    @Option(
        names = "--archive",
        paramLabel = "DIR",
        converter = LocationConverter.class,
        description = "The folder of an archive, or its JDBC URL.")
    private @Nullable Location archive;

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
  private What what = What.EVENTS;

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

  @Mixin private final FilterOptions asked = new FilterOptions();

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
      throw wrong(
          "%s holds no archive; rapporteur archive add --archive %s FILE… makes one"
              .formatted(origin.archive, origin.archive));
    }
    Written written = origin.archive == null ? ofFile(export) : ofArchive(export, origin.archive);
    say("%,d rows written to %s", written.rows(), output);
    if (written.leftOut() > 0) {
      say("%,d left out: a %s needs a day, and they have none", written.leftOut(), format);
    }
    return ExitCode.READ;
  }

  private void say(String message, Object... values) {
    around.error().println(String.format(Locale.ROOT, message, values));
  }

  private Export export() {
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw wrong("--output: there is no folder %s; make it first".formatted(folder));
    }
    if (Files.isDirectory(output)) {
      throw wrong("--output: %s is a folder; name a file in it".formatted(output));
    }
    if (origin.archive == null && !what.isOfReadings()) {
      throw wrong("--what %s needs --archive".formatted(what));
    }
    try {
      return new Export(what, format, asked.filter(), forSpreadsheets);
    } catch (QueryException e) {
      throw wrong("--query: " + e.explanation());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Written ofArchive(Export export, Location location) throws IOException {
    try (Archive archive = Archive.open(location)) {
      return export.write(archive, output);
    }
  }

  private Written ofFile(Export export) throws IOException {
    Path file = origin.readings == null ? Path.of("") : origin.readings;
    if (!Files.isRegularFile(file)) {
      throw wrong("--readings: there is no file %s".formatted(file));
    }
    try (LineNumberReader lines = new LineNumberReader(Files.newBufferedReader(file))) {
      return write(export, file, lines);
    }
  }

  private Written write(Export export, Path file, LineNumberReader lines) throws IOException {
    try {
      Stream<String> written = lines.lines().filter(line -> !line.isBlank());
      return export.write(written.map(ReadingParser::parse), output);
    } catch (IllegalArgumentException e) {
      throw wrong(
          "%s:%d is no reading as read --format jsonl writes them: %s"
              .formatted(file, lines.getLineNumber(), e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
