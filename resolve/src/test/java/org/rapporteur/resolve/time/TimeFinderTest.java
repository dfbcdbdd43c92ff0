package org.rapporteur.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.TimeExpression.Type;

/// The day of publication is Sunday, 20 October 2024, throughout.
class TimeFinderTest {

  private static final String PUBLISHED = "2024-10-20";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They signed it on May 4, 2015. | May 4, 2015 | 2015-05-04",
        "They signed it on 4 May 2015. | 4 May 2015 | 2015-05-04",
        "They signed on the 4th of May 2015. | the 4th of May 2015 | 2015-05-04",
        "It opened on Monday, Sept. 30. | Monday, Sept. 30 | 2024-09-30",
        "It ran until March 2019. | March 2019 | 2019-03",
        "The order of 2019-07-01 stands. | 2019-07-01 | 2019-07-01",
        "The form is dated 25/12/2018. | 25/12/2018 | 2018-12-25",
        "Talks failed in 1995. | 1995 | 1995",
        "Rome fought it in 218 BC. | 218 BC | BC0218",
        "Borders of the 1980s remain. | the 1980s | 198",
        "A treaty of the 19th century binds them. | the 19th century | 18",
        "Exports fell in the third quarter of 2022. | the third quarter of 2022 | 2022-Q3",
        "It rained all through the winter of 1942. | the winter of 1942 | 1942-WI"
      })
  void absoluteDates(String text, String expression, String value) {
    assertThat(only(text)).satisfies(date -> is(date, expression, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy left yesterday. | yesterday | 2024-10-19",
        "He came the day before yesterday. | the day before yesterday | 2024-10-18",
        "The council meets tomorrow. | tomorrow | 2024-10-21",
        "Shelling was heard last night. | last night | 2024-10-19TNI",
        "Talks broke down last week. | last week | 2024-W41",
        "A summit is due next month. | next month | 2024-11",
        "Prices doubled this year. | this year | 2024",
        "The bridge fell last October. | last October | 2023-10",
        "He was freed three days ago. | three days ago | 2024-10-17",
        "He took office two years ago. | two years ago | 2022",
        "It was agreed several years ago. | several years ago | PAST_REF",
        "Exports rose in the third quarter. | the third quarter | 2024-Q3",
        "Exports rose in this year's first half. | this year's first half | 2024-H1",
        "Exports fell in the 2019 second quarter. | the 2019 second quarter | 2019-Q2",
        "Crowds gathered last Christmas. | last Christmas | 2023-12-25",
        "He flew home on Easter Monday 2018. | Easter Monday 2018 | 2018-04-02"
      })
  void datesRelativeToPublication(String text, String expression, String value) {
    assertThat(only(text)).satisfies(date -> is(date, expression, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The siege lasted two years. | two years | P2Y | DURATION",
        "They fought for several months. | several months | PXM | DURATION",
        "He won a four-year term. | four-year | P4Y | DURATION",
        "Nothing moved over the past two weeks. | the past two weeks | P2W | DURATION",
        "After a year of war they talked. | a year | P1Y | DURATION",
        "Planes land there every day. | every day | P1D | SET",
        "They vote every two years. | every two years | P2Y | SET",
        "He prays there every Friday. | every Friday | XXXX-WXX-5 | SET",
        "The curfew begins at 10:30 p.m. Tuesday. | 10:30 p.m. Tuesday | 2024-10-15T22:30 | TIME",
        "The vote begins at 0900 GMT. | 0900 GMT | 2024-10-20T09:00Z | TIME",
        "Fighting flared Saturday evening. | Saturday evening | 2024-10-19TEV | TIME",
        "Relations are now frosty. | now | PRESENT_REF | DATE"
      })
  void durationsSetsAndTimes(String text, String expression, String value, Type type) {
    assertThat(only(text))
        .satisfies(date -> {
          is(date, expression, value);
          assertThat(date.type()).isEqualTo(type);
        });
  }

  @Test
  void laterAndEarlierCountFromTheDateBefore() {
    assertThat(values("On 3 June 2011 he fled. Two days later his house burned, a week earlier"))
        .containsExactly("2011-06-03", "2011-06-05", "2011-W21");
    assertThat(values("He resigned on 3 June 2011; the next day she took over."))
        .containsExactly("2011-06-03", "2011-06-04");
  }

  @Test
  void rangeKeepsItsLastDay() {
    TimeExpression range = only("The forum ran May 4-6, 2015 in Oslo.");

    assertThat(range.earliest()).isEqualTo(LocalDate.of(2015, 5, 4));
    assertThat(range.latest()).isEqualTo(LocalDate.of(2015, 5, 6));
    assertThat(values("It ran between 3 and 5 May 2015."))
        .containsExactly("2015-05-03", "2015-05-05");
  }

  @Test
  void partsNarrowTheDaysAndKeepTheValue() {
    TimeExpression early = only("The front moved in early 2023.");

    assertThat(early.value()).isEqualTo("2023");
    assertThat(early.earliest()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(early.latest()).isBefore(LocalDate.of(2023, 6, 1));
  }

  @Test
  void daysOfAWeekAndOfAMonthAreKnown() {
    TimeExpression week = only("Talks broke down last week.");

    assertThat(week.earliest()).isEqualTo(LocalDate.of(2024, 10, 7));
    assertThat(week.latest()).isEqualTo(LocalDate.of(2024, 10, 13));
  }

  @Test
  void otherCalendarsNeedTheirYear() {
    assertThat(values("The revolution won on 22 Bahman 1357.")).containsExactly("1979-02-11");
    assertThat(values("The fast began on 1 Ramadan 1445.")).containsExactly("2024-03-11");
    assertThat(values("The fast of Ramadan began.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He may go to the march.",
        "Some 2000 soldiers and 1,950 police stood by.",
        "The second man spoke in a low voice.",
        "May I speak, he asked.",
        "They spring into action and fall back.",
        "Resolution 2231 was adopted.",
        "A second was wounded."
      })
  void wordsThatAreNoTimes(String text) {
    assertThat(values(text)).isEmpty();
  }

  @Test
  void withoutPublicationRelativeDatesStayUnresolved() {
    List<TimeExpression> dates =
        Texts.find(null, "They met on Saturday, last month and on 4 May 2015.");

    assertThat(dates).extracting(TimeExpression::value).containsExactly(null, null, "2015-05-04");
    assertThat(dates.getFirst().earliest()).isNull();
  }

  private static void is(TimeExpression date, String expression, String value) {
    assertThat(date.text()).isEqualTo(expression);
    assertThat(date.value()).isEqualTo(value);
  }

  private static TimeExpression only(String text) {
    List<TimeExpression> found = Texts.find(PUBLISHED, text);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> values(String text) {
    return Texts.find(PUBLISHED, text).stream().map(date -> String.valueOf(date.value())).toList();
  }
}
