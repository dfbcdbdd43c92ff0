package org.rapporteur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.PublicationTime;

class JsonLinesFormatTest {

  @Test
  void everyFieldIsTakenUpAndUnknownOnesAreIgnored() {
    Dispatch dispatch =
        read("""
        {"id":"x","text":" Kept to the last character. \\n","published":"2024-10-20",\
        "outlet":"example.org","url":"https://example.org/1","title":"T","byline":["A","B"],\
        "dateline":"DOHA","language":"en","likes":7,"nested":{"text":5}}
        """)
            .only();

    assertThat(dispatch.text()).isEqualTo(" Kept to the last character. \n");
    assertThat(dispatch.published()).isEqualTo(PublicationTime.parse("2024-10-20").orElseThrow());
    assertThat(dispatch.byline()).containsExactly("A", "B");
    assertThat(dispatch)
        .extracting("id", "outlet", "url", "title", "dateline", "language")
        .containsExactly("x", "example.org", "https://example.org/1", "T", "DOHA", "en");
  }

  @Test
  void dayOfPublicationMayBeCalledDate() {
    Received received =
        read(
            """
            {"text":"T.","date":"2024-10-20"}
            {"text":"T.","published":"2024-10-21","date":"2024-10-20"}
            """);

    assertThat(received.dispatches())
        .extracting(Dispatch::published)
        .extracting(String::valueOf)
        .satisfiesExactly(
            day -> assertThat(day).contains("2024-10-20"),
            day -> assertThat(day).contains("2024-10-21"));
  }

  @Test
  void bylineMayBeOneStringAndFieldsMayBeNull() {
    Dispatch dispatch = read("{\"text\":\"T.\",\"byline\":\"A\",\"title\":null}").only();

    assertThat(dispatch.byline()).containsExactly("A");
    assertThat(dispatch.title()).isNull();
  }

  @Test
  void brokenLineIsNamedAndTheRestIsRead() {
    String good = "{\"text\":\"The talks went on.\"}\n";

    Received received = read(good.repeat(6) + "{\"text\":\"The tal\n" + good);

    assertThat(received.refusals())
        .singleElement()
        .asString()
        .startsWith("standard input:7: broken JSON at column ");
    assertThat(received.ids())
        .containsExactly(
            "stdin:1", "stdin:2", "stdin:3", "stdin:4", "stdin:5", "stdin:6", "stdin:8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"x\"} | there is no \"text\"",
        "{\"text\":null} | there is no \"text\"",
        "{\"text\":7} | field \"text\" must be a string, not a number",
        "{\"text\":\"a\",\"byline\":[1]} | field \"byline\" must be a string or a list of strings",
        "{\"text\":\"a\",\"title\":{}} | field \"title\" must be a string, not an object",
        "{\"text\":\"  \"} | the text is empty",
        "[1,2] | a JSON object was expected, not a list",
        "{\"text\":\"a\"} {\"text\":\"b\"} | broken JSON",
        "{\"text\":\"a\",\"language\":\"fr\"} | its language is given as \"fr\"",
      })
  void wrongLineSaysWhatIsWrong(String line, String reason) {
    assertThat(read(line).refusals())
        .singleElement()
        .asString()
        .startsWith("standard input:1: " + reason);
  }

  @Test
  void deeplyNestedLineIsRefused() {
    assertThat(read("{\"text\":" + "[".repeat(200_000)).refusals()).hasSize(1);
  }

  @Test
  void lineThatIsNotUtf8IsRefusedAtItsByte() {
    byte[] good = "{\"text\":\"The talks went on.\"}\n".getBytes(UTF_8);
    byte[] bytes =
        (new String(good, UTF_8) + "{\"text\":\"#\"}\n" + new String(good, UTF_8)).getBytes(UTF_8);
    bytes[good.length + 9] = (byte) 0xFF;

    Received received = Received.fromStandardInput(bytes, null);

    assertThat(received.refusals())
        .singleElement()
        .asString()
        .startsWith("standard input:2: not UTF-8: byte %d is 0xFF".formatted(good.length + 9));
    assertThat(received.ids()).containsExactly("stdin:1", "stdin:3");
  }

  @Test
  void lineOfFiftyMegabytesIsSkippedAndTheNextIsRead() {
    byte[] block = "x".repeat(1 << 20).getBytes(UTF_8);
    List<InputStream> parts = new ArrayList<>();
    parts.add(stream("{\"text\":\""));
    for (int i = 0; i < 50; i++) {
      parts.add(new ByteArrayInputStream(block));
    }
    parts.add(stream("\"}\n{\"text\":\"The talks went on.\"}"));

    Received received =
        Received.from(new SequenceInputStream(Collections.enumeration(parts)), null, "-");

    assertThat(received.refusals())
        .singleElement()
        .asString()
        .startsWith("standard input:1: the line is longer than 4,194,304 bytes");
    assertThat(received.ids()).containsExactly("stdin:2");
  }

  @Test
  void dispatchesAreHandedOutBeforeTheStreamEnds() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = "{\"id\":\"a\",\"text\":\"T.\"}\n".getBytes(UTF_8);
          private int next;

          @Override
          public int read() {
            return line[next++ % line.length];
          }
        };
    List<Intake> taken = new ArrayList<>();

    assertThatExceptionOfType(EnoughException.class)
        .isThrownBy(() ->
            new Inbox(endless, null)
                .deliver(
                    List.of("-"),
                    intake -> {
                      taken.add(intake);
                      if (taken.size() == 20) {
                        throw new EnoughException();
                      }
                    }));
    assertThat(taken).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomBytesLoseNoLine(long seed) {
    byte[] bytes = new byte[20_000];
    new Random(seed).nextBytes(bytes);
    String end = "\n{\"id\":\"last\",\"text\":\"The talks went on.\"}\n";

    Received received =
        Received.from(
            new SequenceInputStream(new ByteArrayInputStream(bytes), stream(end)), null, "-");

    assertThat(received.ids()).containsExactly("last");
    assertThat(received.refusals()).isNotEmpty();
  }

  @Test
  void turkishLocaleChangesNothing() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(read("{\"text\":\"T.\",\"language\":\"ENGLISH\"}").ids())
          .containsExactly("stdin:1");
      assertThat(InputFormat.ofFileName("A.JSONL")).contains(InputFormat.JSONL);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static Received read(String lines) {
    return Received.fromStandardInput(lines.getBytes(UTF_8), null);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
