package org.rapporteur.render.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Warning;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a line that [ReadingJson] wrote back into a reading.
///
/// Writing it again gives the same bytes. What the line does not hold is empty: words, sentences,
/// names and attributions; a mention's head is the whole mention; all warnings count as the
/// extractor's.
public final class ReadingParser {

  private static final JsonMapper JSON = JsonMapper.shared();

  private ReadingParser() {}

  /// Returns the reading of a line.
  ///
  /// @throws IllegalArgumentException when the line is no reading, with what is wrong
  public static Reading parse(String line) {
    JsonFields json = new JsonFields(tree(line));
    @Nullable String schema = json.optional("schema");
    if (!Reading.SCHEMA.equals(schema)) {
      throw new IllegalArgumentException(
          "\"schema\" is %s, not \"%s\"".formatted(schema, Reading.SCHEMA));
    }
    return new Reading(resolved(json), findings(json), engine(json.object("engine")));
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ResolvedDispatch resolved(JsonFields json) {
    JsonFields head = json.object("dispatch");
    @Nullable Outlet outlet = head.optionalObject("outlet", ReadingParser::outlet);
    Dispatch dispatch = dispatch(head, outlet);
    return new ResolvedDispatch(
        new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of()),
        outlet,
        head.optionalObject("dateline", ReadingParser::dateline),
        json.objects("mentions", ResolvedParser::mention),
        json.objects("actors", ResolvedParser::actor),
        json.objects("places", ResolvedParser::place),
        json.objects("dates", ResolvedParser::date),
        List.of());
  }

  private static Dispatch dispatch(JsonFields head, @Nullable Outlet outlet) {
    return new Dispatch(
        head.text("id"),
        head.text("text"),
        published(head),
        outlet == null ? null : outlet.name(),
        head.optional("url"),
        head.optional("title"),
        head.texts("byline"),
        null,
        head.optional("language"));
  }

  private static @Nullable PublicationTime published(JsonFields head) {
    @Nullable String written = head.optional("published");
    return written == null ? null : PublicationTime.parse(written).orElse(null);
  }

  private static Outlet outlet(JsonFields json) {
    return new Outlet(
        json.text("name"),
        json.optional("domain"),
        json.optional("ref"),
        json.optional("country"),
        json.optional("ownership"));
  }

  private static Dateline dateline(JsonFields json) {
    return new Dateline(json.optionalId("place"), json.optionalId("date"), json.optional("agency"));
  }

  private static Findings findings(JsonFields json) {
    return new Findings(
        json.objects("statements", FindingParser::statement),
        json.objects("events", EventParser::event),
        json.objects("figures", FindingParser::figure),
        json.objects("journeys", FindingParser::journey),
        json.objects("terms", FindingParser::term),
        json.objects("warnings", ReadingParser::warning),
        json.optionalObjects("codebook_events", EventParser::codebookEvent));
  }

  private static Warning warning(JsonFields json) {
    return new Warning(json.text("code"), json.text("message"), json.optionalSpan());
  }

  private static EngineStamp engine(JsonFields json) {
    return new EngineStamp(json.text("version"), json.map("models"), json.map("reference_data"));
  }
}
