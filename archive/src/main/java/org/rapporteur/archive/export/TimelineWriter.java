package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Event;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.tables.Finding;
import tools.jackson.databind.json.JsonMapper;

/// Events for TimelineJS (<https://timeline.knightlab.com/docs/json-format.html>): each a slide at
/// its day or, unknown, at the day of publication, which is then said. One without either cannot be
/// on a timeline.
///
/// TimelineJS ignores the object `rapporteur` of a slide.
final class TimelineWriter implements FindingWriter<Event> {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final OutputStream output;
  private boolean first = true;

  TimelineWriter(OutputStream output) throws IOException {
    this.output = output;
    output.write("{\"events\":[".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean write(Finding<Event> row) throws IOException {
    @Nullable LocalDate day = Parties.day(row);
    if (day == null) {
      return false;
    }
    output.write((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
    first = false;
    output.write(JSON.writeValueAsBytes(slide(row, day)));
    return true;
  }

  private static Map<String, Object> slide(Finding<Event> row, LocalDate day) {
    Event event = row.value();
    Map<String, Object> slide = new LinkedHashMap<>();
    slide.put("start_date", date(day));
    @Nullable LocalDate last = row.ofDate(event.date(), TimeExpression::latest);
    if (last != null && last.isAfter(day)) {
      slide.put("end_date", date(last));
    }
    if (row.ofDate(event.date(), TimeExpression::earliest) == null) {
      slide.put("display_date", "published " + day);
    }
    slide.put("text", Map.of("headline", html(Parties.caption(row)), "text", text(row)));
    slide.put("group", event.type().name());
    slide.put("unique_id", row.id());
    slide.put("rapporteur", said(row));
    return slide;
  }

  private static Map<String, Object> date(LocalDate day) {
    Map<String, Object> date = new LinkedHashMap<>();
    date.put("year", day.getYear());
    date.put("month", day.getMonthValue());
    date.put("day", day.getDayOfMonth());
    return date;
  }

  private static String text(Finding<Event> row) {
    Dispatch dispatch = row.reading().dispatch();
    String outlet = dispatch.outlet() == null ? "" : " — " + html(dispatch.outlet());
    return "<p>“%s”%s</p>".formatted(html(Parties.evidence(row)), outlet);
  }

  private static Map<String, Object> said(Finding<Event> row) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("dispatch", row.reading().dispatch().id());
    said.put("url", row.reading().dispatch().url());
    said.put("status", Finding.word(row.value().status()));
    said.put("voice", row.voice(row.value().voice()));
    said.put("speaker", row.speaker(row.value().voice()));
    said.put("confidence", row.value().confidence());
    return said;
  }

  /// TimelineJS takes texts for HTML.
  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public void close() throws IOException {
    output.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
    output.close();
  }
}
