package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// Lays out one reading as a page.
final class Layout {

  private final Reading reading;
  private final Sources sources;
  private final Records records;

  Layout(Reading reading) {
    this.reading = reading;
    this.sources = new Sources(reading);
    this.records = new Records(reading, sources);
  }

  DispatchPage page(Shelfmark shelfmark, int wanted) {
    Dispatch dispatch = reading.dispatch();
    List<List<Span>> parts = Paragraphs.parts(Paragraphs.of(dispatch.text()));
    int part = Math.clamp(wanted, 1, parts.size());
    List<Span> shown = parts.get(part - 1);
    return new DispatchPage(
        shelfmark,
        title(dispatch),
        outlet(reading.resolved().outlet()),
        dispatch.published() == null ? "" : Words.day(dispatch.published().date()),
        String.join(", ", dispatch.byline()),
        webAddress(dispatch.url()),
        sources.all(),
        paragraphs(shown),
        part,
        parts.size(),
        records.events(shown),
        records.figures(shown),
        records.journeys(),
        records.actors(),
        records.places(),
        records.terms(),
        warnings(),
        records.map(),
        engine());
  }

  private static String title(Dispatch dispatch) {
    return dispatch.title() == null || dispatch.title().isBlank() ? "" : dispatch.title().strip();
  }

  /// Only an address of the web may become a link: a dispatch may claim any.
  private static String webAddress(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : "";
  }

  private static String outlet(@Nullable Outlet outlet) {
    if (outlet == null) {
      return "";
    }
    String about =
        Stream.of(
                outlet.country() == null ? "" : Countries.name(outlet.country()),
                outlet.ownership() == null ? "" : outlet.ownership())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    return about.isEmpty() ? outlet.name() : "%s (%s)".formatted(outlet.name(), about);
  }

  private List<Paragraph> paragraphs(List<Span> shown) {
    MarkedText marked = new MarkedText(reading, sources);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span span : shown) {
      paragraphs.add(new Paragraph(marked.pieces(span), notes(span)));
    }
    return paragraphs;
  }

  private List<StatementNote> notes(Span paragraph) {
    return reading.findings().statements().stream()
        .filter(said -> paragraph.contains(begin(said)))
        .map(records::note)
        .toList();
  }

  private static int begin(Statement said) {
    List<Span> spans = said.content().isEmpty() ? said.cue() : said.content();
    return spans.isEmpty() ? 0 : spans.getFirst().start();
  }

  private List<Detail> warnings() {
    return reading.warnings().stream()
        .map(warning -> new Detail(warning.code(), warning.message()))
        .toList();
  }

  private SequencedMap<String, String> engine() {
    SequencedMap<String, String> stamp = new LinkedHashMap<>();
    stamp.put("engine", reading.engine().version());
    reading
        .engine()
        .models()
        .forEach((name, hash) -> stamp.put(name, hash.substring(0, Math.min(12, hash.length()))));
    return stamp;
  }
}
