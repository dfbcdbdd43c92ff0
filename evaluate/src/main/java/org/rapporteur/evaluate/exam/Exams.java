package org.rapporteur.evaluate.exam;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.evaluate.json.GoldException;
import org.rapporteur.evaluate.json.JsonRow;

/// Opens gold files.
public final class Exams {
  private Exams() {}

  /// Returns the exam that the gold makes for the task.
  ///
  /// @param file a gold file; for attribution and events also a file of marked-up passages, or a
  ///   folder of them
  /// @throws GoldException when the file cannot be read or is not of a known form
  public static Exam open(Task task, Path file) {
    return switch (task) {
      case ATTRIBUTION ->
          isMarkedUp(file) ? new MarkedAttributionExam(file) : new AttributionExam(file);
      case EVENTS -> isMarkedUp(file) ? new MarkedEventExam(file) : events(file);
      case ACTORS -> new ActorExam(file);
      case COREFERENCE -> coreference(file);
      case FIGURES -> new FigureExam(file);
      case JOURNEYS -> new JourneyExam(file);
      case PLACES -> new PlaceExam(file);
      case DATES -> new TimeExam(file);
      case NAMES -> new NameExam(file);
      case SYNTAX -> new SyntaxExam(file);
      case ARTICLES -> new ArticleExam(file);
      case COPIES -> new CopyExam(file);
      case STORIES -> new StoryExam(file);
    };
  }

  /// The project's own gold is plain text; that of others is JSON.
  private static boolean isMarkedUp(Path file) {
    return Files.isDirectory(file) || file.toString().endsWith(".txt");
  }

  private static Exam coreference(Path file) {
    List<JsonRow> rows = JsonRow.read(file);
    boolean asksPronouns = !rows.isEmpty() && rows.getFirst().findRow("pronoun").isPresent();
    return asksPronouns ? new GapExam(rows) : new ChainExam(rows);
  }

  private static Exam events(Path file) {
    List<JsonRow> rows = JsonRow.read(file);
    if (rows.stream().allMatch(row -> row.rows("expected").isEmpty())) {
      return new NegativeExam(rows);
    }
    String scheme = rows.getFirst().rows("expected").getFirst().findText("scheme").orElse("");
    if (scheme.startsWith("PLV")) {
      return new RootExam(rows);
    }
    if (scheme.startsWith("PLOVER")) {
      return new PloverExam(rows);
    }
    throw new GoldException(
        file + ": events of an unknown scheme \"" + scheme + "\"; known are PLOVER and PLV");
  }
}
