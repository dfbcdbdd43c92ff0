package org.rapporteur.ingest.feed;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Reads OPML: the feeds in it, those in folders included.
public final class SubscriptionList {

  private SubscriptionList() {}

  /// Returns the addresses of the feeds, each once, in the order of the list.
  public static List<String> read(byte[] bytes) throws FeedException {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), "", true)) {
      WireFeed list = new WireFeedInput().build(reader);
      if (list instanceof Opml opml) {
        return opml.getOutlines().stream().flatMap(SubscriptionList::feeds).distinct().toList();
      }
      throw new IOException("the root element is not opml");
    } catch (com.rometools.rome.io.FeedException | IOException | RuntimeException e) {
      throw new FeedException("it is no OPML (%s)".formatted(e.getMessage()), e);
    }
  }

  private static Stream<String> feeds(Outline outline) {
    String address = outline.getXmlUrl();
    Stream<String> own =
        address == null || address.isBlank() ? Stream.empty() : Stream.of(address.strip());
    return Stream.concat(own, outline.getChildren().stream().flatMap(SubscriptionList::feeds));
  }
}
