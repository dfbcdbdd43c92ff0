package org.rapporteur.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.PublicationTime;

class PageReaderTest {

  private static final String FIRST =
      "DOHA, May 4 (Example) — The foreign minister of Example said on Saturday that the talks"
          + " would go on until both sides had signed, a spokesman told reporters.";

  private static final String SECOND =
      "“Nobody has left the table,” he said, adding that the mediators would meet again on Monday"
          + " in the same building, with the same people, about the same draft.";

  private final PageReader reader = new PageReader();

  @Test
  void dataForMachinesIsReadFirst() throws PageException {
    Article article =
        read(
            """
            <html lang="en-GB"><head><title>Talks go on | Example News</title>
            <link rel="canonical" href="/world/talks">
            <meta property="og:site_name" content="Example News">
            <script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#a","name":"Ann Example"},
            {"@type":"NewsArticle","headline":"Talks go on","datePublished":"2024-05-04T21:30:00+0300",
            "author":[{"@id":"#a"},{"@type":"Person","name":"Bo Sample"}],}]}</script></head>
            <body><h1>Talks go on</h1>%s</body></html>
            """
                .formatted(paragraphs()));

    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.byline()).containsExactly("Ann Example", "Bo Sample");
    assertThat(article.published())
        .isEqualTo(PublicationTime.parse("2024-05-04T21:30:00+03:00").orElseThrow());
    assertThat(article.outlet()).isEqualTo("Example News");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.address()).isEqualTo("https://example.org/world/talks");
    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    assertThat(article.text()).isEqualTo("Talks go on\n\n" + FIRST + "\n\n" + SECOND);
  }

  @Test
  void datelineAndQuotationMarksStayAndFurnitureGoes() throws PageException {
    Article article =
        read(
            """
            <body><div class="cookie-banner"><p>We value your privacy and store cookies on your device.</p></div>
            <nav><a href="/a">World</a> <a href="/b">Sport</a></nav>
            <div class="story"><h1>Talks go on</h1><div class="share-tools">Share this</div>
            <figure><img><figcaption>The hall in which the talks are held, on Friday.</figcaption></figure>
            <p>%s</p><div class="related-links"><p>Read also: a minister who never comes to any talks.</p></div>
            <p>%s</p><p>Read more: the history of the talks</p></div>
            <section id="comments"><p>%s</p><p>%s</p></section><footer>All rights reserved</footer></body>
            """
                .formatted(FIRST, SECOND, "First! ".repeat(90), "Second comment. ".repeat(90)));

    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void wordInTheNameOfAWrapperDoesNotHideTheReport() throws PageException {
    Article article =
        read("<body class='one-sidebar'><div class='promo-page'>" + paragraphs() + "</div></body>");

    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void lineBreaksInPairsSeparateParagraphsAndCellsAreReadAcross() throws PageException {
    Article article =
        read(
            "<div>%s<br><br>%s<table><tr><td>Alpha</td><td>12</td></tr></table></div>"
                .formatted(FIRST, SECOND));

    assertThat(article.paragraphs()).containsExactly(FIRST, SECOND, "Alpha 12");
  }

  @Test
  void whatASiteAppendsToEveryTitleIsNotPartOfIt() throws PageException {
    Article article =
        read(
            "<title>Talks go on – at last | World | EN</title>"
                + "<meta property='og:title' content='Talks go on – at last | EN | 04.05.2024'>"
                + "<h1>Talks go on – at last</h1>"
                + paragraphs());

    assertThat(article.title()).isEqualTo("Talks go on – at last");
  }

  @Test
  void whatThePageSaysNothingAboutIsReadOffIt() throws PageException {
    Article article =
        read(
            "<h1>Talks go on</h1><p class='byline'>By Ann Example and Bo Sample</p>"
                + "<p class='date'>4 May 2024</p>"
                + paragraphs());

    assertThat(article.title()).isEqualTo("Talks go on");
    assertThat(article.byline()).containsExactly("Ann Example", "Bo Sample");
    assertThat(article.published()).isEqualTo(PublicationTime.parse("2024-05-04").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251 | Президент прибыл в столицу на переговоры о мире",
        "Shift_JIS | 大統領は和平交渉のため首都に到着した",
        "windows-1252 | “Señor”, said the envoy – twice",
      })
  void charsetIsTakenFromTheHeaderOrThePage(String charset, String words) throws PageException {
    String page = "<meta charset='%s'><h1>x</h1><p>%s</p>".formatted(charset, words.repeat(9));
    byte[] bytes = page.getBytes(Charset.forName(charset));
    String bare = page.replaceFirst("<meta.*?>", "");

    assertThat(reader.read(bytes, null, null).text()).contains(words);
    assertThat(reader.read(bare.getBytes(Charset.forName(charset)), charset, null).text())
        .contains(words);
  }

  @Test
  void deepNestingIsFlattened() throws PageException {
    String page = "<div>".repeat(100_000) + "<p>" + FIRST + "</p>";

    assertThat(read(page).text()).contains("The foreign minister of Example");
  }

  @Test
  void pageOfTooManyElementsIsRefused() {
    String page = "<b></b>".repeat(PageReader.MOST_ELEMENTS + 1);

    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> read(page))
        .withMessageContaining("more than 200,000");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void oddBytesAreNoFailure(long seed) throws PageException {
    Random random = new Random(seed);
    StringBuilder page = new StringBuilder();
    String[] pieces = {
      "<p>",
      "</div>",
      "<div class='",
      "<script type='application/ld+json'>{\"@type\":",
      "<!--",
      "&#x",
      "text ",
      "<table><tr>",
      "\u202E",
      "\uD800",
      "<h1>",
      "<time datetime='2024-13-45'>",
      "<a href=x>"
    };
    for (int i = 0; i < 3000; i++) {
      page.append(pieces[random.nextInt(pieces.length)]);
    }

    assertThat(read(page.toString())).isNotNull();
    byte[] noise = new byte[20_000];
    random.nextBytes(noise);
    assertThat(reader.read(noise, "no-such-charset", "not an address")).isNotNull();
    assertThat(reader.read(new byte[0], null, null).paragraphs()).isEmpty();
  }

  @Test
  void turkishLocaleChangesNothing() throws PageException {
    String page = "<h1>TALKS IN ISTANBUL</h1><p class=DATE>May 4, 2024</p>" + paragraphs();
    Article usual = read(page);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(read(page)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String paragraphs() {
    return "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>";
  }

  private Article read(String page) throws PageException {
    return reader.read(page.getBytes(UTF_8), null, "https://example.org/fetched");
  }
}
