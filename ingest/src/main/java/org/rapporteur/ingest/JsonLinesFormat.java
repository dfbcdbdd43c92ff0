package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.json.JsonObject;
import org.rapporteur.ingest.json.JsonSyntaxException;
import org.rapporteur.model.Dispatch;

/// Dispatches as JSON Lines: one object a line, of which only `text` is required; other fields than
/// those of a [Dispatch] are ignored, and so are blank lines.
///
/// A line that cannot be read is refused; the lines after it are read.
final class JsonLinesFormat {

  private final Desk desk;
  private final String source;
  private final String id;

  private JsonLinesFormat(Desk desk, String source, String id) {
    this.desk = desk;
    this.source = source;
    this.id = id;
  }

  /// Reads a stream to its end and closes it.
  ///
  /// @param source how the user names it
  /// @param id names dispatches that have no id, together with their line
  static void read(Desk desk, String source, String id, InputStream stream) throws IOException {
    JsonLinesFormat format = new JsonLinesFormat(desk, source, id);
    boolean empty = true;
    try (Lines lines = new Lines(stream, Limits.DISPATCH_BYTES)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        empty &= !format.take(line);
      }
    }
    if (empty) {
      desk.refuse(
          source,
          null,
          new UnreadableException("nothing stands in it", "give it a dispatch a line"));
    }
  }

  /// Tells whether anything stood on the line.
  private boolean take(Lines.Line line) {
    try {
      if (line.bytes() == null) {
        throw Limits.exceeded("the line");
      }
      String json = Utf8.decode(line.bytes(), line.offset());
      if (json.isBlank()) {
        return false;
      }
      desk.admit(source, line.number(), dispatch(JsonObject.parse(json), line.number()));
    } catch (JsonSyntaxException e) {
      String advice = "give each line one JSON object with at least a \"text\"";
      desk.refuse(
          source, line.number(), new UnreadableException(String.valueOf(e.getMessage()), advice));
    } catch (UnreadableException e) {
      desk.refuse(source, line.number(), e);
    }
    return true;
  }

  private Dispatch dispatch(JsonObject object, long line)
      throws JsonSyntaxException, UnreadableException {
    String text =
        object
            .string("text")
            .orElseThrow(() ->
                new UnreadableException(
                    "there is no \"text\"", "put the dispatch's text into that field"));
    return new Dispatch(
        object.string("id").filter(given -> !given.isBlank()).orElse(id + ":" + line),
        text,
        desk.published(source, line, published(object)),
        object.string("outlet").orElse(null),
        object.string("url").orElse(null),
        object.string("title").orElse(null),
        object.strings("byline"),
        object.string("dateline").orElse(null),
        object.string("language").orElse(null));
  }

  /// Many collections call the day of publication just "date".
  private static @Nullable String published(JsonObject object) throws JsonSyntaxException {
    Optional<String> published = object.string("published");
    return published.isPresent() ? published.get() : object.string("date").orElse(null);
  }
}
