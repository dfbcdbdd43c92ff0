package org.rapporteur.reference.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.reference.gazetteer.Gazetteer.NamedPlace;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void townKnowsItsDivisionsAndItsSpot() {
    GazetteerPlace istanbul = town("Istanbul", "TUR");

    assertThat(istanbul.ref()).isEqualTo("geonames:745044");
    assertThat(istanbul.admin1()).isEqualTo("Istanbul");
    assertThat(istanbul.latitude()).isBetween(40.9, 41.1);
    assertThat(istanbul.longitude()).isBetween(28.9, 29.1);
    assertThat(istanbul.kind().precision()).isEqualTo(PlacePrecision.CITY);
    assertThat(istanbul.population()).isGreaterThan(1_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "Turkey, TUR",
    "Türkiye, TUR",
    "U.S., USA",
    "Britain, GBR",
    "Ivory Coast, CIV",
    "Kosovo, XKX"
  })
  void countriesAreFoundUnderAllTheirNames(String name, String alpha3) {
    assertThat(GAZETTEER.find(name))
        .anySatisfy(found -> {
          assertThat(found.place().kind()).isEqualTo(PlaceKind.COUNTRY);
          assertThat(found.place().country()).isEqualTo(alpha3);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Gaza Strip, PSE, 31.4, 34.4",
    "Strait of Hormuz, , 26.6, 56.5",
    "Golan Heights, SYR, 33.0, 35.8",
    "Rafah crossing, PSE, 31.2, 34.3",
    "South Caucasus, , 41, 45"
  })
  void regionsComeFromTheOwnTable(String name, String country, double north, double east) {
    GazetteerPlace region = GAZETTEER.find(name).getFirst().place();

    assertThat(region.country()).isEqualTo(country);
    assertThat(region.latitude()).isBetween(north - 0.5, north + 0.5);
    assertThat(region.longitude()).isBetween(east - 0.5, east + 0.5);
  }

  @Test
  void demonymsAreNoPlacesButLeadToOne() {
    assertThat(GAZETTEER.find("Iranian")).isEmpty();
    assertThat(GAZETTEER.findByDemonym("Iranian").orElseThrow().country()).isEqualTo("IRN");
    assertThat(GAZETTEER.findByDemonym("European")).isEmpty();
  }

  @Test
  void theSamePlaceIsListedOnce() {
    assertThat(GAZETTEER.find("Crimea").stream().map(found -> found.place().ref()))
        .doesNotHaveDuplicates();
  }

  @Test
  void abbreviationsOfDivisionsAreSpeltOut() {
    assertThat(GAZETTEER.findAbbreviated("Calif.")).contains("California");
    assertThat(GAZETTEER.findAbbreviated("calif")).isEmpty();
  }

  @Test
  void unknownNamesAreNotFound() {
    assertThat(GAZETTEER.find("Qwertyburgh")).isEmpty();
    assertThat(GAZETTEER.find("")).isEmpty();
  }

  private static GazetteerPlace town(String name, String country) {
    return GAZETTEER.find(name).stream()
        .map(NamedPlace::place)
        .filter(place -> place.kind().isTown() && country.equals(place.country()))
        .findFirst()
        .orElseThrow();
  }
}
