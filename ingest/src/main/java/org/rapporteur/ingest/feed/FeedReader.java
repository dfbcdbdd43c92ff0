package org.rapporteur.ingest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads RSS and Atom of all versions. Document type declarations, and with them entities from
/// elsewhere, are refused.
public final class FeedReader {

  private FeedReader() {}

  /// Reads a feed.
  ///
  /// @param contentType as the server sent it; null when it sent none
  public static Feed read(byte[] bytes, @Nullable String contentType) throws FeedException {
    SyndFeedInput input = new SyndFeedInput();
    input.setXmlHealerOn(true);
    try (XmlReader reader =
        new XmlReader(
            new ByteArrayInputStream(bytes), contentType == null ? "" : contentType, true)) {
      SyndFeed feed = input.build(reader);
      List<Feed.Entry> entries =
          feed.getEntries().stream().flatMap(FeedReader::entry).distinct().toList();
      return new Feed(feed.getTitle(), entries);
    } catch (com.rometools.rome.io.FeedException | IOException | RuntimeException e) {
      throw new FeedException("it is no feed (%s)".formatted(e.getMessage()), e);
    }
  }

  private static Stream<Feed.Entry> entry(SyndEntry entry) {
    String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
    if (link == null || link.isBlank()) {
      return Stream.empty();
    }
    String summary = entry.getDescription() == null ? "" : entry.getDescription().getValue();
    int state =
        Objects.hash(
            entry.getTitle(),
            summary,
            String.valueOf(entry.getPublishedDate()),
            String.valueOf(entry.getUpdatedDate()));
    return Stream.of(new Feed.Entry(link.strip(), Integer.toHexString(state)));
  }
}
