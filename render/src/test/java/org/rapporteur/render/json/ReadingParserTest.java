package org.rapporteur.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Reading;
import org.rapporteur.render.SampleReading;

class ReadingParserTest {

  @Test
  void whatIsParsedIsWrittenWithTheSameBytes() {
    String line = ReadingJson.line(SampleReading.reading());
    assertThat(ReadingJson.line(ReadingParser.parse(line))).isEqualTo(line);
  }

  @Test
  void findingsAndDatesAreTheSame() {
    Reading written = SampleReading.reading();
    Reading parsed = ReadingParser.parse(ReadingJson.line(written));
    assertThat(parsed.findings().statements()).isEqualTo(written.findings().statements());
    assertThat(parsed.findings().events()).isEqualTo(written.findings().events());
    assertThat(parsed.findings().figures()).isEqualTo(written.findings().figures());
    assertThat(parsed.findings().journeys()).isEqualTo(written.findings().journeys());
    assertThat(parsed.resolved().dates()).isEqualTo(written.resolved().dates());
    assertThat(parsed.engine()).isEqualTo(written.engine());
  }

  @Test
  void whatIsNoReadingIsRefusedWithTheReason() {
    String line = ReadingJson.line(SampleReading.reading());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingParser.parse("{"))
        .withMessageContaining("no JSON");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingParser.parse("{\"text\":\"a dispatch\"}"))
        .withMessageContaining("\"schema\" is null");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ReadingParser.parse(line.replace("\"kind\":\"name\"", "\"kind\":\"nom\"")))
        .withMessageContaining("\"kind\" is \"nom\"");
  }
}
