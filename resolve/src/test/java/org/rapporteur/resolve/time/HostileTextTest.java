package org.rapporteur.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.TimeExpression;

class HostileTextTest {

  @Test
  void emptyTextHasNoDates() {
    assertThat(Texts.find("2024-10-20", "")).isEmpty();
    assertThat(Texts.find(null, " \n\u00a0\ud800 ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void randomUnicodeYieldsSpansInsideTheText(long seed) {
    Random random = new Random(seed);
    String[] seeds = {
      "May ", "4", ", ", "2024", "last ", "year", "\ud83d", "\u0130", "9999999 ", "-"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(
          random.nextInt(3) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : seeds[random.nextInt(seeds.length)]);
    }
    int end = 0;
    for (TimeExpression date : Texts.find("2024-10-20", text.toString())) {
      assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(date.span().in(text.toString())).isEqualTo(date.text());
      end = date.span().end();
    }
  }

  @Test
  void endlessRepetitionEndsInTime() {
    String text =
        "the last late early two hundred thousand Monday, May 31-31 of the 2019 1998 "
            .repeat(2_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(Texts.find("2024-10-20", text)).isNotEmpty());
  }

  @Test
  void turkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Texts.find("2024-10-20", "ON FRIDAY, APRIL 5, 2019, IN WINTER 2018"))
          .extracting(TimeExpression::value)
          .containsExactly("2019-04-05", "2018-WI");
    } finally {
      Locale.setDefault(before);
    }
  }
}
