package org.rapporteur.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Dispatch;
import org.rapporteur.resolve.time.TimeFinder;

class DatelineTest {

  private static final PlaceFinder PLACES = PlaceFinder.load();
  private static final TimeFinder TIMES = TimeFinder.load();

  private record Read(@Nullable String place, @Nullable String date, @Nullable String agency) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "DOHA, May 4, 2015 (Gulf Wire) — Mediators said so. | geonames:290030 | May 4, 2015 | Gulf Wire",
        "ANKARA (Wire) - Turkey said so. | geonames:323786 | - | Wire",
        "BEIRUT, Lebanon — Crowds gathered. | geonames:276781 | - | -",
        "Baghdad – The cabinet met. | geonames:98182 | - | -",
        "KYIV, Ukraine (Wire) -- Trains ran. | geonames:703448 | - | Wire",
        "WASHINGTON -- The senate voted. | geonames:4140963 | - | -",
        "LAHORE: The court ruled. | geonames:1172451 | - | -",
        "BEIRUT/JERUSALEM, Oct 3 (Wire) - Guns fell silent. | geonames:276781 | Oct 3 | Wire"
      })
  void printedDatelinesAreRead(
      String text, String place, @Nullable String date, @Nullable String agency) {
    assertThat(read(text, null)).contains(new Read(place, date, agency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING — The president resigned.",
        "A well-known envoy - it is said - resigned.",
        "The army — which had left — came back.",
        "UPDATE: The vote is over.",
        "Doha hosted the talks (again) in May.",
        "— ",
        "("
      })
  void otherOpeningsAreNoDatelines(String text) {
    assertThat(read(text, null)).isEmpty();
  }

  @Test
  void envelopesDatelineServesWhenTheTextHasNone() {
    assertThat(read("The cabinet met.", "Amman, Jordan, 4 May"))
        .contains(new Read("geonames:250441", null, null));
  }

  private static Optional<Read> read(String text, @Nullable String envelope) {
    Dispatch dispatch = new Dispatch("t", text, null, null, null, null, List.of(), envelope, "en");
    var annotated = new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of());
    FoundPlaces places = PLACES.find(annotated, null);
    var dates = TIMES.find(annotated);
    return DatelineFinder.load()
        .find(annotated, places, dates)
        .map(dateline -> read(dateline, places, dates));
  }

  private static Read read(
      Dateline dateline, FoundPlaces places, List<org.rapporteur.model.TimeExpression> dates) {
    return new Read(
        places.places().stream()
            .filter(place -> place.id().equals(dateline.place()))
            .map(place -> String.valueOf(place.ref()))
            .findFirst()
            .orElse(null),
        dates.stream()
            .filter(date -> date.id().equals(dateline.date()))
            .map(date -> date.text())
            .findFirst()
            .orElse(null),
        dateline.agency());
  }
}
