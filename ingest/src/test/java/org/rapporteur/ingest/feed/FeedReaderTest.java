package org.rapporteur.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  @Test
  void rssIsRead() throws FeedException {
    Feed feed =
        read(
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Example News</title>
            <item><title>One &amp; two</title><link> https://example.org/1 </link><guid>x</guid></item>
            <item><title>Without a link</title></item>
            <item><title>Three</title><link>/3</link></item></channel></rss>
            """);

    assertThat(feed.title()).isEqualTo("Example News");
    assertThat(feed.entries())
        .extracting(Feed.Entry::link)
        .containsExactly("https://example.org/1", "/3");
  }

  @Test
  void changedGuidIsNoChangeButAnotherTitleIs() throws FeedException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>E</title><entry><id>1</id>
        <title>Talks go on</title><link href="https://example.org/1"/></entry></feed>
        """;

    assertThat(read(atom.replace("<id>1", "<id>2"))).isEqualTo(read(atom));
    assertThat(read(atom.replace("go on", "end"))).isNotEqualTo(read(atom));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><p>Not found",
        "<rss",
        "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel>"
            + "<title>&x;</title></channel></rss>"
      })
  void whatIsNoFeedIsRefused(String document) {
    assertThatExceptionOfType(FeedException.class).isThrownBy(() -> read(document));
  }

  @Test
  void opmlListsTheFeedsInItsFoldersToo() throws FeedException {
    String opml =
        """
        <opml version="2.0"><head><title>Mine</title></head><body>
        <outline text="World"><outline type="rss" text="A" xmlUrl="https://example.org/a.xml"/></outline>
        <outline type="rss" text="B" xmlUrl="https://example.org/b.xml"/>
        <outline type="rss" text="A again" xmlUrl="https://example.org/a.xml"/></body></opml>
        """;

    assertThat(SubscriptionList.read(opml.getBytes(UTF_8)))
        .containsExactly("https://example.org/a.xml", "https://example.org/b.xml");
    assertThatExceptionOfType(FeedException.class)
        .isThrownBy(() -> SubscriptionList.read("<rss version='2.0'/>".getBytes(UTF_8)));
  }

  private static Feed read(String document) throws FeedException {
    return FeedReader.read(document.getBytes(UTF_8), "application/xml");
  }
}
