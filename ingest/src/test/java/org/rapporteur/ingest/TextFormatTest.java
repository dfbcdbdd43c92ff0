package org.rapporteur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Dispatch;

class TextFormatTest {

  @Test
  void headerLinesAreTakenUpInAnyOrder() {
    Dispatch dispatch =
        read("""
        title Talks go on
        date 2024-10-20T18:04:00+03:00
        outlet The Example Courier
        url https://example.org/1
        dateline DOHA, Oct 20

        The talks went on.

        They ended late.
        """)
            .only();

    assertThat(dispatch.text()).isEqualTo("The talks went on.\n\nThey ended late.");
    assertThat(dispatch.title()).isEqualTo("Talks go on");
    assertThat(dispatch.outlet()).isEqualTo("The Example Courier");
    assertThat(dispatch.url()).isEqualTo("https://example.org/1");
    assertThat(dispatch.dateline()).isEqualTo("DOHA, Oct 20");
    assertThat(dispatch.published())
        .hasToString("PublicationTime[date=2024-10-20, written=2024-10-20T18:04:00+03:00]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2024-10-20 The talks went on.",
        "  date 2024-10-20 The talks went on.\n",
        "date 2024-10-20 18:04 The talks went on.",
        "outlet X\r\ndate: 2024-10-20\r\nThe talks went on.\r\n"
      })
  void dateMayStandBeforeTheFirstWord(String content) {
    Dispatch dispatch = read(content).only();

    assertThat(dispatch.text()).isEqualTo("The talks went on.");
    assertThat(dispatch.published()).extracting("date").hasToString("2024-10-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date 2024-13-40", "date 20 October 2024", "date yesterday"})
  void dateThatIsNoneIsNotedAndTheTextIsRead(String header) {
    Received received = read(header + "\nThe talks went on.");

    assertThat(received.only().text()).isEqualTo("The talks went on.");
    assertThat(received.only().published()).isNull();
    assertThat(received.notes())
        .singleElement()
        .asString()
        .startsWith("standard input:1: \"" + header.substring(5) + "\" is not an ISO date");
  }

  @Test
  void wrongDateBeforeTheTextLosesNoWordOfIt() {
    Received received =
        read("date 20.10.2024 The talks about the ceasefire went on until late at night.");

    assertThat(received.only().text()).startsWith("The talks about");
    assertThat(received.notes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date palms were planted along the road to the airport, the ministry said.",
        "The title said it all.",
        "outlets of the river were closed.",
        "title"
      })
  void firstLineThatIsNoHeaderStartsTheText(String text) {
    Received received = read(text);

    assertThat(received.only().text()).isEqualTo(text);
    assertThat(received.notes()).isEmpty();
  }

  @Test
  void headerWordInTheTextIsText() {
    assertThat(read("date 2024-10-20\nFirst line.\ntitle fights followed").only().text())
        .isEqualTo("First line.\ntitle fights followed");
  }

  @Test
  void headerIsTakenOnce() {
    assertThat(read("title One\ntitle Two\nText.").only().text()).isEqualTo("title Two\nText.");
  }

  private static Received read(String content) {
    return Received.fromStandardInput(content.getBytes(UTF_8), InputFormat.TEXT);
  }
}
