package org.rapporteur.reference.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.reference.Table;

class TimeWordsTest {

  private final TimeWords words = TimeWords.load();

  @Test
  void wordsHaveAValuePerClass() {
    assertThat(words.find("october", TimeWordClass.MONTH)).contains("10");
    assertThat(words.find("second", TimeWordClass.UNIT)).contains("S");
    assertThat(words.find("second", TimeWordClass.ORDINAL)).contains("2");
    assertThat(words.find("october", TimeWordClass.WEEKDAY)).isEmpty();
  }

  @Test
  void longestEntryIsKnownByItsFirstWord() {
    assertThat(words.longest("christmas")).isGreaterThanOrEqualTo(2);
    assertThat(words.longest("xylophone")).isZero();
  }

  @Test
  void brokenRowsNameTheirLine() {
    assertThatThrownBy(() -> read("October\tmonth\t10\tc\tl\n"))
        .hasMessageContaining("time-words.tsv:2");
    assertThatThrownBy(() -> read("october\tmoon\t10\tc\tl\n")).hasMessageContaining("moon");
    assertThatThrownBy(() -> read("october\tmonth\t10\tc\tl\noctober\tmonth\t1\tc\tl\n"))
        .hasMessageContaining("time-words.tsv:3");
  }

  private static TimeWords read(String rows) {
    String table = "words\tclass\tvalue\torigin\tlicence\n" + rows;
    return TimeWords.read(
        Table.read(
            "time-words.tsv", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
  }
}
