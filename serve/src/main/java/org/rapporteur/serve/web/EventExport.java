package org.rapporteur.serve.web;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.EventRow;
import org.rapporteur.serve.catalogue.Party;

/// Writes exactly the events that a page shows, all of its pages, row by row.
final class EventExport {

  private static final List<String> COLUMNS =
      List.of(
          "dispatch",
          "event",
          "outlet",
          "published",
          "type",
          "mode",
          "quad",
          "cameo",
          "score",
          "actors",
          "recipients",
          "place",
          "country",
          "latitude",
          "longitude",
          "date",
          "status",
          "voice",
          "evidence",
          "confidence");

  private EventExport() {}

  static void csv(Context context, Catalogue catalogue) {
    context.contentType("text/csv; charset=utf-8");
    send(context, catalogue, "csv", line(COLUMNS), row -> line(cells(row)));
  }

  static void jsonLines(Context context, Catalogue catalogue) {
    context.contentType("application/jsonl; charset=utf-8");
    send(context, catalogue, "jsonl", "", row -> Json.write(row) + "\n");
  }

  private static void send(
      Context context,
      Catalogue catalogue,
      String ending,
      String head,
      Function<EventRow, String> row) {
    context.header("Content-Disposition", "attachment; filename=\"events." + ending + "\"");
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8))) {
      out.write(head);
      for (EventRow event : Queries.filter(context).select(catalogue.events())) {
        out.write(row.apply(event));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(EventRow row) {
    return Stream.of(
            row.dispatch().id(),
            row.id(),
            row.dispatch().outlet(),
            row.dispatch().published(),
            row.type(),
            row.mode(),
            row.type().quad().number(),
            row.cameo(),
            row.score(),
            names(row.actors()),
            names(row.recipients()),
            row.place() == null ? null : row.place().name(),
            row.place() == null ? null : row.place().country(),
            row.place() == null ? null : row.place().latitude(),
            row.place() == null ? null : row.place().longitude(),
            row.day(),
            row.status().name().toLowerCase(Locale.ROOT),
            row.outletVoice() ? "outlet" : row.voice(),
            row.evidence(),
            row.confidence())
        .map(EventExport::text)
        .toList();
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining("; "));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /// Quotes as RFC 4180 says.
  private static String line(List<String> cells) {
    return cells.stream()
            .map(cell ->
                cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }
}
