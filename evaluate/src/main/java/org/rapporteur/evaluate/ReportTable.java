package org.rapporteur.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluate.exam.Breakdown;
import org.rapporteur.evaluate.exam.Result;
import org.rapporteur.evaluate.exam.Task;
import org.rapporteur.evaluate.metric.Score;

/// A report as a table for people: our row first, the peers' below it, one metric a column.
public final class ReportTable {
  private static final String OURS = "Rapporteur";

  private ReportTable() {}

  /// Returns the tables of all gold files, each line ended.
  public static String of(Report report) {
    var page = new StringBuilder();
    for (Report.Measured measured : report.measured()) {
      for (Result result : measured.results()) {
        page.append(heading(report, measured, result)).append('\n');
        Grid grid = grid(report.task(), measured.dataset(), result);
        page.append(grid.plain()).append(notes(report.task(), measured.dataset(), result));
        page.append('\n');
      }
      for (Breakdown breakdown : measured.breakdowns()) {
        page.append(heading(report, measured, breakdown)).append('\n');
        page.append(grid(breakdown).plain()).append('\n');
      }
    }
    for (String failure : report.failures()) {
      page.append("not read: ").append(failure).append('\n');
    }
    return page.toString();
  }

  static String heading(Report report, Report.Measured measured, Result result) {
    return "%s · %s · %s · %d texts, %d words"
        .formatted(
            report.task().label(),
            measured.file(),
            result.setting(),
            measured.dispatches(),
            measured.words());
  }

  static String heading(Report report, Report.Measured measured, Breakdown breakdown) {
    return "%s · %s · by %s".formatted(report.task().label(), measured.file(), breakdown.name());
  }

  static Grid grid(Breakdown breakdown) {
    List<List<String>> rows = new ArrayList<>();
    for (Breakdown.Row row : breakdown.rows()) {
      if (rows.isEmpty()) {
        List<String> header = new ArrayList<>(List.of(""));
        row.scores().forEach(score -> header.add(score.name()));
        rows.add(header);
      }
      List<String> cells = new ArrayList<>(List.of(row.name()));
      row.scores().forEach(score -> cells.add(score.printed()));
      rows.add(cells);
    }
    return new Grid(rows);
  }

  static Grid grid(Task task, String dataset, Result result) {
    List<String> header = new ArrayList<>(List.of(""));
    List<String> ours = new ArrayList<>(List.of(OURS));
    for (Score score : result.scores()) {
      header.add(score.name());
      ours.add(score.printed());
    }
    List<List<String>> rows = new ArrayList<>(List.of(header, ours));
    for (Peers.Peer peer : Peers.of(task, dataset, result.setting())) {
      List<String> row = new ArrayList<>(List.of(peer.system()));
      result.scores().forEach(score -> row.add(peer.values().getOrDefault(score.name(), "")));
      rows.add(row);
    }
    return new Grid(rows);
  }

  /// Returns what the peers were measured on where that differs, one line a difference.
  static String notes(Task task, String dataset, Result result) {
    Map<String, List<String>> systems = new LinkedHashMap<>();
    for (Peers.Peer peer : Peers.of(task, dataset, result.setting())) {
      systems.computeIfAbsent(peer.note(), _ -> new ArrayList<>()).add(peer.system());
    }
    systems.remove("");
    var notes = new StringBuilder();
    systems.forEach((note, names) ->
        notes.append(String.join(", ", names)).append(": ").append(note).append('\n'));
    return notes.toString();
  }
}
