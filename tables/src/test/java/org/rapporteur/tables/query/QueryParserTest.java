package org.rapporteur.tables.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

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
        "near:\"Basra\" 100km -actor:*",
        "near:\"Springfield, Illinois\" 20.5 km killed",
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
        "near:Gaza | 5 | a place and a radius",
        "near:\"Nowhere at all\" 5km | 5 | the gazetteer has no place",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "near:\"Basra\" 100km | 30.5 | 47.8 | Basra",
        "near:Basra,100km | 30.5 | 47.8 | Basra",
        "near:\"Paris\" 5km | 48.9 | 2.3 | Paris",
        "near:\"Paris, Texas\" 5km | 33.7 | -95.6 | Texas",
        "near:\"Tripoli, Lebanon\" 5km | 34.4 | 35.8 | LBN",
      })
  void aPlaceIsFoundByItsName(String query, double latitude, double longitude, String part) {
    Value value = QueryParser.parse(query).conditions().getFirst().anyOf().getFirst();

    assertThat(value)
        .isInstanceOfSatisfying(
            Value.Near.class,
            near -> {
              assertThat(near.latitude()).isCloseTo(latitude, within(0.1));
              assertThat(near.longitude()).isCloseTo(longitude, within(0.1));
              assertThat(near.name()).contains(part);
            });
  }
}
