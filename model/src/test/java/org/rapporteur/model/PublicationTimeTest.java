package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-10-20",
        " 2024-10-20 ",
        "2024-10-20T18:04:00",
        "2024-10-20 18:04:00",
        "2024-10-20T23:59:00+03:00",
        "2024-10-20T18:04:00.123Z"
      })
  void dayIsTheDayAsWritten(String iso) {
    assertThat(PublicationTime.parse(iso))
        .hasValueSatisfying(time -> assertThat(time.date()).isEqualTo(LocalDate.of(2024, 10, 20)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2024-13-01", "20.10.2024", "2024-10-20Tnoon"})
  void whatIsNoIsoDateIsRefused(String text) {
    assertThat(PublicationTime.parse(text)).isEmpty();
  }
}
