package org.rapporteur.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private final DateReader reader = new DateReader(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-11-19T10:05:00+0000 | 2019-11-19T10:05:00+00:00",
        "2019-11-19 10:05:31.123Z | 2019-11-19T10:05:31Z",
        "20191119 | 2019-11-19",
        "Tue, 19 Nov 2019 10:05:00 GMT | 2019-11-19",
        "Published Nov. 19th, 2019 at noon | 2019-11-19",
        "19. November 2019 | 2019-11-19",
        "19 de noviembre de 2019 | 2019-11-19",
        "mardi 19 décembre 2017 | 2017-12-19",
        "19.11.2019, 10:05 Uhr | 2019-11-19",
        "3/4/2024 | 2024-04-03",
        "2019年11月19日 | 2019-11-19",
        "1574157900000 | 2019-11-19T10:05:00Z",
      })
  void datesOfMachinesAndPeopleAreRead(String written, String iso) {
    assertThat(reader.read(written))
        .hasValueSatisfying(time -> assertThat(time.written()).isEqualTo(iso));
  }

  @Test
  void monthStandsFirstOnAmericanPages() {
    assertThat(new DateReader(true).read("3/4/2024").orElseThrow().written())
        .isEqualTo("2024-03-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2024-13-45", "page 12 of 2019", "31 Foo 2019", "1234567"})
  void whatIsNoDateIsNone(String written) {
    assertThat(reader.read(written)).isEmpty();
  }
}
