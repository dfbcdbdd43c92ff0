package org.rapporteur.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rapporteur.evaluate.exam.Breakdown;
import org.rapporteur.evaluate.exam.Exam;
import org.rapporteur.evaluate.exam.Result;
import org.rapporteur.evaluate.exam.Task;
import org.rapporteur.model.EngineStamp;

/// What an evaluation came to, with all that is needed to tell whether it can be repeated.
///
/// @param task what was measured
/// @param begun when
/// @param took for how long, loading of the gold files included
/// @param measured one entry a gold file
/// @param failures dispatches on which the engine failed, with the reason
/// @param engine what was measured
public record Report(
    Task task,
    Instant begun,
    Duration took,
    List<Measured> measured,
    List<String> failures,
    EngineStamp engine) {

  public Report {
    measured = List.copyOf(measured);
    failures = List.copyOf(failures);
  }

  /// The results on one gold file.
  ///
  /// @param dataset its name up to the first point, which is how peers' figures name it
  /// @param file its name; of a folder with that of the folder around it
  /// @param sha256 of its bytes, in hex
  /// @param dispatches how many texts it asks about
  /// @param words how many words they have, split at white space
  /// @param results one a setting
  /// @param breakdowns the scores of groups; none for most tasks
  /// @param errors what went wrong, one line each; none for most tasks
  public record Measured(
      String dataset,
      String file,
      String sha256,
      int dispatches,
      long words,
      List<Result> results,
      List<Breakdown> breakdowns,
      List<String> errors) {

    public Measured {
      results = List.copyOf(results);
      breakdowns = List.copyOf(breakdowns);
      errors = List.copyOf(errors);
    }

    static Measured of(Path path, Exam exam) {
      String file = name(path);
      int point = file.indexOf('.');
      String dataset = (point < 0 ? file : file.substring(0, point)).toLowerCase(Locale.ROOT);
      long words = exam.dispatches().stream().mapToLong(dispatch -> wordsIn(dispatch.text())).sum();
      return new Measured(
          dataset,
          file,
          FileHash.sha256(path),
          exam.dispatches().size(),
          words,
          exam.results(),
          exam.breakdowns(),
          exam.errors());
    }

    private static String name(Path path) {
      Path folder = path.toAbsolutePath().getParent();
      return Files.isDirectory(path) && folder != null
          ? folder.getFileName() + "/" + path.getFileName()
          : String.valueOf(path.getFileName());
    }

    private static long wordsIn(String text) {
      return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
  }
}
