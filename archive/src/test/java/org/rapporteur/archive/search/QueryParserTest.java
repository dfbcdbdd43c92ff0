package org.rapporteur.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  @Test
  void wordsPhrasesAndFieldsAreReadApart() {
    Filter filter =
        QueryParser.parse("killed -\"car bomb\" quad:\"Material Conflict\" from:2024-10");

    assertThat(filter.words())
        .containsExactly(
            new Filter.Words("killed", false, false), new Filter.Words("car bomb", true, true));
    assertThat(filter.conditions())
        .containsExactly(
            new Condition(Field.QUAD, List.of(new Value.Word("material conflict")), false),
            new Condition(Field.FROM, List.of(new Value.Day(LocalDate.of(2024, 10, 1))), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type:assault,coerce -status:denied",
        "near:31.5,34.45,50.0km \"a phrase\" word",
        "speaker:\"abbas araghchi\" at-least:12 to:2024-12-31",
        ""
      })
  void whatAFilterIsWrittenAsIsReadAsTheSame(String query) {
    Filter filter = QueryParser.parse(query);

    assertThat(QueryParser.parse(filter.toString())).isEqualTo(filter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "killed speker:Merkel | 7 | did you mean speaker:",
        "type:WAR | 5 | none of agree, consult",
        "from:yesterday | 5 | write 2024, 2024-10 or 2024-10-20",
        "near:Gaza | 5 | latitude,longitude,radius",
        "a \"never closed | 2 | add a second one",
        "actor: Iran | 6 | needs a value directly behind it",
        "at-least:many | 9 | is no number",
      })
  void whatCannotBeReadIsSaidWithPlaceAndAdvice(String query, int position, String advice) {
    QueryException thrown =
        catchThrowableOfType(QueryException.class, () -> QueryParser.parse(query));

    assertThat(thrown).hasMessageContaining(advice);
    assertThat(thrown.position()).isEqualTo(position);
    assertThat(thrown.explanation().lines().toList().getLast().indexOf('^'))
        .isEqualTo(position + 2);
  }
}
