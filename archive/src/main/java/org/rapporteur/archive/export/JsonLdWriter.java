package org.rapporteur.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.tables.Finding;
import tools.jackson.databind.json.JsonMapper;

/// One JSON-LD document in the words of schema.org: a `NewsArticle` a dispatch, a `Quotation` or
/// `Claim` a statement, a `Claim` about an `Event` an event; each with a W3C Web Annotation that
/// selects its evidence, in code points as that standard counts.
///
/// What schema.org has no word for (voice, status, attitude, parts played) stands in properties of
/// the namespace `rap:`.
final class JsonLdWriter {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String URN = "urn:rapporteur:";

  /// How much of the text stands around an exact quote.
  private static final int CONTEXT = 32;

  private final OutputStream output;
  private @Nullable String article;
  private boolean first = true;

  private JsonLdWriter(OutputStream output) throws IOException {
    this.output = output;
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@vocab", "https://schema.org/");
    context.put("oa", "http://www.w3.org/ns/oa#");
    context.put("rap", URN + "term:");
    String start = "{\"@context\":%s,\n\"@graph\":[".formatted(JSON.writeValueAsString(context));
    output.write(start.getBytes(StandardCharsets.UTF_8));
  }

  static FindingWriter<Statement> statements(OutputStream output) throws IOException {
    var writer = new JsonLdWriter(output);
    return FindingWriter.of(writer::statement, writer::end);
  }

  static FindingWriter<Event> events(OutputStream output) throws IOException {
    var writer = new JsonLdWriter(output);
    return FindingWriter.of(writer::event, writer::end);
  }

  private void statement(Finding<Statement> row) throws IOException {
    Statement said = row.value();
    boolean quoted = said.kind() != StatementKind.INDIRECT;
    Node node = new Node(iri(row.id()), quoted ? "Quotation" : "Claim");
    node.put("text", row.quoted(said.content()));
    node.put(quoted ? "isPartOf" : "appearance", reference(article(row.reading())));
    Statement.@Nullable Party source = said.source();
    if (source != null) {
      node.put(quoted ? "spokenByCharacter" : "author", party(row, source.actors()));
      node.put("creditText", row.quoted(source.spans()));
    }
    node.put("rap:attitude", Finding.word(said.attitude()));
    node.put("rap:kind", Finding.word(said.kind()));
    node.put("rap:via", row.carriers(said));
    String parent = row.idOf(said.parent());
    node.put("rap:within", parent == null ? null : reference(iri(parent)));
    node.put("rap:confidence", said.confidence());
    write(node);
    write(annotation(row, said.content().isEmpty() ? said.cue() : said.content()));
  }

  private void event(Finding<Event> row) throws IOException {
    Event event = row.value();
    Node node = new Node(iri(row.id()), "Claim");
    node.put("name", Parties.caption(row));
    node.put("text", Parties.evidence(row));
    node.put("appearance", reference(article(row.reading())));
    row.statement(event.voice())
        .ifPresent(said -> {
          node.put("author", said.source() == null ? null : party(row, said.source().actors()));
          node.put("rap:statement", reference(iri(String.valueOf(row.idOf(said.id())))));
        });
    node.put("about", happening(row));
    node.put("rap:voice", row.voice(event.voice()));
    node.put("rap:status", Finding.word(event.status()));
    node.put("rap:confidence", event.confidence());
    write(node);
    write(annotation(row, List.of(event.mentions().getFirst().evidence())));
  }

  private static Map<String, Object> happening(Finding<Event> row) {
    Event event = row.value();
    Node node = new Node(iri(row.id()) + ".event", "Event");
    node.put("name", Parties.caption(row));
    node.put("startDate", text(row.ofDate(event.date(), TimeExpression::earliest)));
    node.put("endDate", text(row.ofDate(event.date(), TimeExpression::latest)));
    node.put("location", row.ofPlace(event.place(), JsonLdWriter::location));
    node.put("rap:actor", party(row, event.actors()));
    node.put("rap:recipient", party(row, event.recipients()));
    node.put("rap:ploverType", event.type().name());
    node.put("rap:ploverMode", event.mode());
    node.put("rap:cameo", event.cameo());
    return node.fields;
  }

  private static Map<String, Object> location(Place place) {
    Node node = new Node(null, "Place");
    node.put("name", place.name());
    node.put("identifier", place.ref());
    if (place.latitude() != null && place.longitude() != null) {
      Node point = new Node(null, "GeoCoordinates");
      point.put("latitude", place.latitude());
      point.put("longitude", place.longitude());
      node.put("geo", point.fields);
    }
    return node.fields;
  }

  private static List<Object> party(Finding<?> row, List<Id<Actor>> ids) {
    List<Object> parties = new ArrayList<>();
    for (Id<Actor> id : ids) {
      Actor actor = row.reading().resolved().actor(id);
      @Nullable String ref = actor.ref();
      Node node =
          new Node(ref == null ? iri(String.valueOf(row.idOf(id))) : ofReference(ref), type(actor));
      node.put("name", actor.name());
      parties.add(node.fields);
    }
    return parties;
  }

  private static String ofReference(String ref) {
    return ref.startsWith("wd:")
        ? "http://www.wikidata.org/entity/" + ref.substring("wd:".length())
        : URN + ref;
  }

  private static String type(Actor actor) {
    return switch (actor.type()) {
      case PERSON -> "Person";
      case ORGANISATION, GROUP -> "Organization";
      case COUNTRY, OFFICE -> "GovernmentOrganization";
      case OUTLET -> "NewsMediaOrganization";
    };
  }

  /// Writes the article when the one before was another, and returns its IRI.
  private String article(Reading reading) throws IOException {
    Dispatch dispatch = reading.dispatch();
    String iri = iri(dispatch.id());
    if (!iri.equals(article)) {
      article = iri;
      Node node = new Node(iri, "NewsArticle");
      node.put("identifier", dispatch.id());
      node.put("headline", dispatch.title());
      node.put("url", dispatch.url());
      node.put("inLanguage", dispatch.language());
      node.put(
          "datePublished", text(dispatch.published() == null ? null : dispatch.published().date()));
      @Nullable Outlet outlet = reading.resolved().outlet();
      if (outlet != null) {
        Node publisher = new Node(null, "NewsMediaOrganization");
        publisher.put("name", outlet.name());
        node.put("publisher", publisher.fields);
      }
      write(node);
    }
    return iri;
  }

  private static Node annotation(Finding<?> row, List<Span> spans) {
    Node node = new Node(iri(row.id()) + ".evidence", "oa:Annotation");
    node.put("oa:hasBody", reference(iri(row.id())));
    List<Object> targets = new ArrayList<>();
    spans.forEach(span -> targets.add(target(row.reading().dispatch(), span)));
    node.put("oa:hasTarget", targets);
    return node;
  }

  private static Map<String, Object> target(Dispatch dispatch, Span span) {
    String text = dispatch.text();
    Node quote = new Node(null, "oa:TextQuoteSelector");
    quote.put("oa:exact", span.in(text));
    quote.put("oa:prefix", around(text, Math.max(0, span.start() - CONTEXT), span.start()));
    quote.put("oa:suffix", around(text, span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    Node position = new Node(null, "oa:TextPositionSelector");
    position.put("oa:start", text.codePointCount(0, span.start()));
    position.put("oa:end", text.codePointCount(0, span.end()));
    Node target = new Node(null, "oa:SpecificResource");
    target.put("oa:hasSource", reference(iri(dispatch.id())));
    target.put("oa:hasSelector", List.of(quote.fields, position.fields));
    return target.fields;
  }

  /// Cuts no pair of surrogates.
  private static String around(String text, int start, int end) {
    int from = start < end && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    int to = end > from && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(from, to);
  }

  private static String iri(String id) {
    int mark = id.lastIndexOf('#');
    String dispatch = mark < 0 ? id : id.substring(0, mark);
    String encoded = URLEncoder.encode(dispatch, StandardCharsets.UTF_8).replace("+", "%20");
    return URN + "dispatch:" + encoded + (mark < 0 ? "" : id.substring(mark));
  }

  private static Map<String, Object> reference(String iri) {
    return Map.of("@id", iri);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private void write(Node node) throws IOException {
    output.write((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
    first = false;
    output.write(JSON.writeValueAsBytes(node.fields));
  }

  /// An object of the graph; what is not known is left out.
  private static final class Node {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Node(@Nullable String iri, String type) {
      put("@id", iri);
      put("@type", type);
    }

    void put(String name, @Nullable Object value) {
      boolean empty = value == null || value instanceof List<?> list && list.isEmpty();
      if (!empty) {
        fields.put(name, value);
      }
    }
  }

  private void end() throws IOException {
    output.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
    output.close();
  }
}
