package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Reading;
import org.rapporteur.tables.Finding;

/// A saved search as a feed (RSS 2.0, with Dublin Core for outlet and authors): an item a dispatch,
/// its beginning, and the types of its events as categories.
final class RssWriter implements FindingWriter<Reading> {

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final int BEGINNING = 280;

  private final OutputStream output;
  private final XMLStreamWriter xml;

  RssWriter(OutputStream output, String query) throws IOException {
    this.output = output;
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(output, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("rss");
      xml.writeAttribute("version", "2.0");
      xml.writeNamespace("dc", DUBLIN_CORE);
      xml.writeStartElement("channel");
      element("title", query.isEmpty() ? "All dispatches" : query);
      element("link", "urn:rapporteur:search");
      element("description", "Dispatches that a search of an archive found, by Rapporteur.");
      element("generator", "Rapporteur");
    } catch (XMLStreamException e) {
      throw new IOException("RSS: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean write(Finding<Reading> row) throws IOException {
    try {
      item(row.value());
      return true;
    } catch (XMLStreamException e) {
      throw new IOException("RSS: " + e.getMessage(), e);
    }
  }

  private void item(Reading reading) throws XMLStreamException {
    Dispatch dispatch = reading.dispatch();
    xml.writeCharacters("\n");
    xml.writeStartElement("item");
    element("title", dispatch.title() == null ? dispatch.id() : dispatch.title());
    @Nullable String url = dispatch.url();
    if (url != null && isAddress(url)) {
      element("link", url);
    }
    element("description", beginning(dispatch.text()));
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters(clean(dispatch.id()));
    xml.writeEndElement();
    if (dispatch.published() != null) {
      element(
          "pubDate",
          DateTimeFormatter.RFC_1123_DATE_TIME.format(
              dispatch.published().date().atStartOfDay(ZoneOffset.UTC)));
    }
    types(reading).forEach(this::category);
    dublinCore("publisher", dispatch.outlet());
    dublinCore(
        "creator", dispatch.byline().isEmpty() ? null : String.join(", ", dispatch.byline()));
    xml.writeEndElement();
  }

  private static List<String> types(Reading reading) {
    return reading.findings().events().stream()
        .map(event -> event.type().name())
        .distinct()
        .sorted()
        .toList();
  }

  private void category(String type) {
    try {
      element("category", type);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a category is one word", e);
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  private void dublinCore(String name, @Nullable String text) throws XMLStreamException {
    if (text != null && !text.isBlank()) {
      xml.writeStartElement("dc", name, DUBLIN_CORE);
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
    }
  }

  private static boolean isAddress(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /// Cuts behind a word.
  private static String beginning(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= BEGINNING) {
      return line;
    }
    int end = line.lastIndexOf(' ', BEGINNING);
    return line.substring(0, end > 0 ? end : BEGINNING) + " …";
  }

  /// XML 1.0 has no control characters and no lone surrogates.
  private static String clean(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    return !control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }

  @Override
  public void close() throws IOException {
    try (output) {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("RSS: " + e.getMessage(), e);
    }
  }
}
