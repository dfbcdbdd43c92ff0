package org.rapporteur.serve.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.rapporteur.archive.Archive;
import org.rapporteur.archive.export.Export;
import org.rapporteur.archive.export.ExportFormat;
import org.rapporteur.archive.export.What;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Reading;
import org.rapporteur.serve.catalogue.EventRow;
import org.rapporteur.tables.query.Filter;

/// Writes exactly the events that a page shows, all of its pages, in the forms of `rapporteur
/// export`.
final class EventExport {

  /// Each parses the readings that hold what is exported, which keeps a core busy.
  private final Semaphore writers = new Semaphore(2);

  private final Desk desk;

  EventExport(Desk desk) {
    this.desk = desk;
  }

  void add(RoutesConfig routes) {
    serve(routes, "csv", ExportFormat.CSV, "text/csv; charset=utf-8");
    serve(routes, "jsonl", ExportFormat.JSONL, "application/jsonl; charset=utf-8");
    serve(routes, "geojson", ExportFormat.GEOJSON, "application/geo+json");
    serve(routes, "parquet", ExportFormat.PARQUET, "application/vnd.apache.parquet");
  }

  private void serve(RoutesConfig routes, String ending, ExportFormat format, String type) {
    routes.get(
        "/events." + ending,
        context -> {
          if (!writers.tryAcquire()) {
            throw new ServiceUnavailableResponse("Others are exporting; try again in a moment.");
          }
          try {
            context.header("Content-Disposition", "attachment; filename=\"events." + ending + "\"");
            context.contentType(type);
            send(context, format);
          } finally {
            writers.release();
          }
        });
  }

  /// The rows go through a file, because some forms cannot be written front to back.
  private void send(Context context, ExportFormat format) {
    try {
      Path file = Files.createTempFile("rapporteur-", ".events");
      try (Stream<Reading> readings = readings(wanted(context))) {
        new Export(What.EVENTS, format, Filter.ALL, true).write(readings, file);
        context.result(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
      } finally {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".manifest.json"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns the ids of the events that are wanted of each dispatch.
  private Map<String, Set<String>> wanted(Context context) {
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    for (EventRow row : desk.catalogue().events(Queries.filter(context)).rows()) {
      wanted.computeIfAbsent(row.dispatch().id(), _ -> new LinkedHashSet<>()).add(row.id());
    }
    return wanted;
  }

  private Stream<Reading> readings(Map<String, Set<String>> wanted) {
    Archive archive = desk.archive();
    boolean most = wanted.size() > desk.catalogue().size() / 4;
    Stream<Reading> readings =
        most
            ? archive.stream(wanted::containsKey)
            : wanted.keySet().stream().flatMap(id -> archive.find(id).stream());
    return readings.map(
        reading -> only(reading, wanted.getOrDefault(reading.dispatch().id(), Set.of())));
  }

  private static Reading only(Reading reading, Set<String> events) {
    Findings all = reading.findings();
    Findings chosen =
        new Findings(
            all.statements(),
            all.events().stream().filter(event -> events.contains(event.id().value())).toList(),
            all.figures(),
            all.journeys(),
            all.terms(),
            all.warnings(),
            all.codebookEvents());
    return new Reading(reading.resolved(), chosen, reading.engine());
  }
}
