package org.rapporteur.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluate.exam.Breakdown;
import org.rapporteur.evaluate.exam.Result;
import org.rapporteur.evaluate.json.ReportJson;
import org.rapporteur.evaluate.metric.Score;

/// A report as files: Markdown for people, JSON for programs.
public final class ReportFiles {
  private ReportFiles() {}

  /// Writes `TASK.md` and `TASK.json` into the folder, which is made when it is missing.
  ///
  /// @return the two files
  public static List<Path> write(Report report, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path markdown = folder.resolve(report.task().label() + ".md");
    Path json = folder.resolve(report.task().label() + ".json");
    Files.writeString(markdown, markdown(report));
    Files.writeString(json, ReportJson.pretty(json(report)));
    return List.of(markdown, json);
  }

  static String markdown(Report report) {
    var page = new StringBuilder("# Evaluation: " + report.task().label() + "\n\n");
    page.append("Measured at ").append(report.begun()).append(" in ");
    page.append(report.took().toSeconds()).append(" s with engine ");
    page.append(report.engine().version()).append(".\n");
    for (Report.Measured measured : report.measured()) {
      for (Result result : measured.results()) {
        page.append("\n## ").append(ReportTable.heading(report, measured, result)).append("\n\n");
        page.append(ReportTable.grid(report.task(), measured.dataset(), result).markdown());
        String notes = ReportTable.notes(report.task(), measured.dataset(), result);
        page.append(notes.isEmpty() ? "" : "\n" + notes.replace("\n", "  \n"));
      }
      for (Breakdown breakdown : measured.breakdowns()) {
        page.append("\n## ").append(ReportTable.heading(report, measured, breakdown));
        page.append("\n\n").append(ReportTable.grid(breakdown).markdown());
      }
      page.append("\nData: `").append(measured.sha256()).append("`\n");
    }
    page.append("\n## What was measured\n\n");
    report.engine().models().forEach((name, hash) -> page.append(entry(name, hash)));
    report.engine().referenceData().forEach((name, version) -> page.append(entry(name, version)));
    report.failures().forEach(failure -> page.append("- not read: ").append(failure).append('\n'));
    return page.toString();
  }

  private static String entry(String name, String version) {
    return "- " + name + ": `" + version + "`\n";
  }

  private static Map<String, Object> json(Report report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("task", report.task().label());
    json.put("begun", report.begun().toString());
    json.put("seconds", report.took().toMillis() / 1000.0);
    List<Object> measured = new ArrayList<>();
    report.measured().forEach(one -> measured.add(json(one)));
    json.put("measured", measured);
    json.put("failures", report.failures());
    json.put("version", report.engine().version());
    json.put("models", report.engine().models());
    json.put("reference_data", report.engine().referenceData());
    return json;
  }

  private static Map<String, Object> json(Report.Measured measured) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (Result result : measured.results()) {
      settings.put(result.setting(), values(result.scores()));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("dataset", measured.dataset());
    json.put("file", measured.file());
    json.put("sha256", measured.sha256());
    json.put("texts", measured.dispatches());
    json.put("words", measured.words());
    json.put("results", settings);
    Map<String, Object> groups = new LinkedHashMap<>();
    for (Breakdown breakdown : measured.breakdowns()) {
      Map<String, Object> rows = new LinkedHashMap<>();
      breakdown.rows().forEach(row -> rows.put(row.name(), values(row.scores())));
      groups.put(breakdown.name(), rows);
    }
    json.put("by", groups);
    return json;
  }

  private static Map<String, Object> values(List<Score> scores) {
    Map<String, Object> values = new LinkedHashMap<>();
    scores.forEach(score -> values.put(score.name(), score.value()));
    return values;
  }
}
