package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PublicationTime;

/// When a page was published: JSON-LD, meta tags, microdata, its address, `<time>`, then what it
/// prints.
final class PublicationDate {

  private static final String[] NAMES = {
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "date_published",
    "publication_date",
    "published_at",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dcterms.issued",
    "dc.date",
    "dc.date.created",
    "date.created",
    "rnews:datepublished",
    "originalpublicationdate",
    "article_date_original",
    "bt:pubdate",
    "date",
    "datecreated",
    "creation_date",
    "article.published",
    "og:article:published_time",
    "citation_publication_date",
    "citation_date",
    "displaydate",
    "ptime",
    "og:pubdate",
    "article:post_date",
    "uploaddate",
    "timestamp"
  };

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2]|[1-9])[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9])(?:[/_.-]|$)");

  private static final String STAMPED =
      "time[itemprop~=(?i)datePublished], [itemprop~=(?i)datePublished], time[pubdate], abbr.published,"
          + " time.entry-date, time.published, time[datetime]";

  private static final String PRINTED =
      "[class~=(?i)(^|[^a-z])(date|datum|time|timestamp|published|pubdate|dateline|posted|meta|byline|info)],"
          + " [id~=(?i)(date|datum|published|timestamp)], time";

  private final DateReader reader;

  private PublicationDate(DateReader reader) {
    this.reader = reader;
  }

  static Optional<PublicationTime> find(
      Document page, LinkedData data, MetaTags meta, @Nullable String address) {
    String language = page.select("html").attr("lang").toLowerCase(Locale.ROOT);
    boolean american = language.equals("en-us") || language.equals("en") || language.isEmpty();
    return new PublicationDate(new DateReader(american)).search(page, data, meta, address);
  }

  private Optional<PublicationTime> search(
      Document page, LinkedData data, MetaTags meta, @Nullable String address) {
    return data.text("datePublished")
        .flatMap(reader::read)
        .or(() -> stated(meta))
        .or(() -> data.text("dateCreated").flatMap(reader::read))
        .or(() -> stamped(page))
        .or(() -> inAddress(address))
        .or(() -> printed(page))
        .or(() -> data.text("dateModified").flatMap(reader::read))
        .or(() ->
            meta.find("article:modified_time", "og:updated_time", "last-modified", "modified")
                .flatMap(reader::read))
        .or(() -> anywhere(page));
  }

  private Optional<PublicationTime> stated(MetaTags meta) {
    for (String name : NAMES) {
      Optional<PublicationTime> time = meta.find(name).flatMap(reader::read);
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationTime> stamped(Document page) {
    for (Element element : page.select(STAMPED)) {
      for (String attribute : List.of("datetime", "content", "title")) {
        Optional<PublicationTime> time = reader.read(element.attr(attribute));
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationTime> inAddress(@Nullable String address) {
    Matcher found = IN_ADDRESS.matcher(address == null ? "" : address);
    return found.find()
        ? PublicationTime.parse(
            "%s-%02d-%02d"
                .formatted(
                    found.group(1),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))))
        : Optional.empty();
  }

  private Optional<PublicationTime> printed(Document page) {
    List<Element> elements = new ArrayList<>(page.select(PRINTED));
    for (Element element : elements) {
      String text = element.text();
      if (text.length() <= 200) {
        Optional<PublicationTime> time = reader.read(text);
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationTime> anywhere(Document page) {
    return reader.read(page.body().text());
  }
}
