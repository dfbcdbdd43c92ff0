package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.tables.Column;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON Lines, or GeoJSON (RFC 7946) of the rows that have a place.
final class JsonWriter implements RowWriter {

  private final List<? extends Column<?>> columns;
  private final boolean geographic;
  private final JsonGenerator json;
  private final OutputStream output;

  private JsonWriter(OutputStream output, List<? extends Column<?>> columns, boolean geographic) {
    this.output = output;
    this.columns = columns;
    this.geographic = geographic;
    this.json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), output, JsonEncoding.UTF8);
  }

  static JsonWriter lines(OutputStream output, List<? extends Column<?>> columns) {
    return new JsonWriter(output, columns, false);
  }

  static JsonWriter geographic(OutputStream output, List<? extends Column<?>> columns) {
    var writer = new JsonWriter(output, columns, true);
    writer.json.writeStartObject();
    writer.json.writeStringProperty("type", "FeatureCollection");
    writer.json.writeArrayPropertyStart("features");
    return writer;
  }

  @Override
  public void write(List<@Nullable Object> cells) throws IOException {
    if (geographic) {
      feature(cells);
    } else {
      object(cells);
      json.flush();
      output.write('\n');
    }
  }

  private void feature(List<@Nullable Object> cells) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeName("geometry");
    @Nullable Object latitude = cell("lat", cells);
    @Nullable Object longitude = cell("lon", cells);
    if (latitude instanceof Double north && longitude instanceof Double east) {
      json.writeStartObject();
      json.writeStringProperty("type", "Point");
      json.writeArrayPropertyStart("coordinates");
      json.writeNumber(east);
      json.writeNumber(north);
      json.writeEndArray();
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeName("properties");
    object(cells);
    json.writeEndObject();
  }

  private @Nullable Object cell(String name, List<@Nullable Object> cells) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return cells.get(i);
      }
    }
    return null;
  }

  private void object(List<@Nullable Object> cells) {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      json.writeName(columns.get(i).name());
      write(columns.get(i).type(), cells.get(i));
    }
    json.writeEndObject();
  }

  private void write(Column.Type type, @Nullable Object cell) {
    switch (cell) {
      case null -> json.writeNull();
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case String text when type == Column.Type.JSON -> json.writeRawValue(text);
      case Object other -> json.writeString(other.toString());
    }
  }

  @Override
  public void close() throws IOException {
    if (geographic) {
      json.writeEndArray();
      json.writeEndObject();
    }
    json.close();
    output.close();
  }
}
