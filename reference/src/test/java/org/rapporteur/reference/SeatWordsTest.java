package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatWordsTest {

  private final SeatWords words = SeatWords.load();

  @Test
  void whoIsAccusedIsAGovernment() {
    assertThat(words.addresses("accuse")).isTrue();
    assertThat(words.reaches("sanction", "on")).isTrue();
  }

  @Test
  void whatIsVisitedIsATown() {
    assertThat(words.addresses("visit")).isFalse();
    assertThat(words.reaches("fly", "to")).isFalse();
  }
}
