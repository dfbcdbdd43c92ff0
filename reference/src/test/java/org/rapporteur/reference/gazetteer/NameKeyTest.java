package org.rapporteur.reference.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Sant Julià de Lòria, sant julia de loria",
    "St. Louis, saint louis",
    "The Hague, hague",
    "Al-Hasakah, al hasakah",
    "Łódź, lodz",
    "Trinidad & Tobago, trinidad and tobago",
    "Ra's al ‘Ayn, ras al ayn",
    "İSTANBUL, istanbul"
  })
  void spellingsOfOneNameMeet(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void marksAloneHaveNoKey() {
    assertThat(NameKey.of("— ’ .")).isEmpty();
  }

  @Test
  void keysDoNotDependOnTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(NameKey.of("IRBIL")).isEqualTo("irbil");
    } finally {
      Locale.setDefault(before);
    }
  }
}
