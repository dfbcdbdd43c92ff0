package org.rapporteur.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Span;

/// Names stand in brackets: `[Oslo]` a location, `{Ofer base}` a facility, `<Iranian>` a group.
class PlaceFinderTest {

  private static final PlaceFinder FINDER = PlaceFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Envoys met in [Istanbul]. | geonames:745044",
        "A shop burned in [Springfield], Illinois. | geonames:4250542",
        "Floods hit the Syrian city of [Homs]. | geonames:169577",
        "Flags flew in [Georgia] as [Tbilisi] and [Batumi] voted. | geonames:614540",
        "Flags flew in [Georgia] as [Atlanta] and [Savannah] voted. | geonames:4197000",
        "Tankers left the [Strait of Hormuz]. | rap:strait-of-hormuz",
        "Aid entered [Gaza]. | geonames:281132",
        "A hospital in [Gaza City] ran out of fuel. | geonames:281133",
        "Troops left [Khuzestan Province]. | geonames:127082",
        "Ministers flew to [Mexico]. | geonames:3996063",
        "The [Republic of China] left the body. | geonames:1668284",
        "He flew to [Fla.] on leave. | geonames:4155751"
      })
  void namesAreResolvedInTheirSurroundings(String marked, String ref) {
    assertThat(found(marked, null).places()).extracting(Place::ref).contains(ref);
  }

  @Test
  void nameMeansOnePlaceThroughoutADispatch() {
    FoundPlaces found = found("[Tripoli], Lebanon, was calm. Later [Tripoli] saw protests.", null);

    assertThat(found.places()).hasSize(1);
    assertThat(found.places().getFirst().country()).isEqualTo("LBN");
    assertThat(found.mentions()).hasSize(2);
  }

  @Test
  void outletsCountryDecidesBetweenNamesakes() {
    String text = "A man was fined in [Cambridge].";

    assertThat(found(text, "GBR").places().getFirst().country()).isEqualTo("GBR");
    assertThat(found(text, "USA").places().getFirst().country()).isEqualTo("USA");
  }

  @Test
  void partOfACountryIsARegion() {
    FoundPlaces found = found("Jets struck eastern [Yemen] and [Yemen]'s coast.", null);

    assertThat(found.places()).extracting(Place::name).containsExactly("eastern Yemen", "Yemen");
    assertThat(found.places())
        .extracting(Place::precision)
        .containsExactly(PlacePrecision.REGION, PlacePrecision.COUNTRY);
  }

  @Test
  void groupsAndOrganisationsAreNoPlaces() {
    assertThat(found("The <Iranian> envoy spoke.", null).places()).isEmpty();
  }

  @Test
  void unknownNameStaysUnresolvedInsteadOfGuessed() {
    Place place = found("They hid in [Qwertyburgh].", null).places().getFirst();

    assertThat(place.name()).isEqualTo("Qwertyburgh");
    assertThat(place.ref()).isNull();
    assertThat(place.latitude()).isNull();
  }

  @Test
  void creditOfADatelineIsNoPlace() {
    FoundPlaces found = found("[SHANGHAI], China, Feb. 28 ([Meridian]) -- They signed.", null);

    assertThat(found.places()).extracting(Place::name).containsExactly("Shanghai");
  }

  @Test
  void directionAloneIsNoPlaceOfThatName() {
    assertThat(found("The [South] replied.", null).places().getFirst().ref()).isNull();
  }

  @Test
  void facilityIsFoundByTheTownInItsName() {
    Place place = found("He landed at {Baghdad International Airport}.", null).places().getFirst();

    assertThat(place.country()).isEqualTo("IRQ");
  }

  @Test
  void givenToponymsAreResolvedToo() {
    Dispatch dispatch = Dispatch.of("t", "Turkish troops left Ankara.");
    Span adjective = new Span(0, 7);

    FoundPlaces found = FINDER.resolve(dispatch, List.of(adjective, new Span(20, 26)));

    assertThat(found.at(adjective).orElseThrow().country()).isEqualTo("TUR");
    assertThat(found.at(new Span(20, 26)).orElseThrow().ref()).isEqualTo("geonames:323786");
  }

  @Test
  void randomNamesNeverFail() {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int start = text.length();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 'A' + k));
      }
      spans.add(new Span(start, text.length()));
      text.append(random.nextBoolean() ? ", " : " in ");
    }

    assertThat(FINDER.resolve(Dispatch.of("t", text.toString()), spans).mentions()).hasSize(300);
    assertThat(FINDER.resolve(Dispatch.of("t", ""), List.of()).places()).isEmpty();
  }

  @Test
  void sameTextGivesTheSamePlaces() {
    String text = "[Paris], [London] and [Dublin] met; [Athens] and [Moscow] watched.";

    assertThat(found(text, null).places()).isEqualTo(found(text, null).places());
  }

  private static FoundPlaces found(String marked, @Nullable String outletCountry) {
    return FINDER.find(annotated(marked), outletCountry);
  }

  private static AnnotatedDispatch annotated(String marked) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    int start = 0;
    for (char letter : marked.toCharArray()) {
      switch (letter) {
        case '[', '{', '<' -> start = text.length();
        case ']' -> names.add(name(start, text.length(), NameType.LOCATION));
        case '}' -> names.add(name(start, text.length(), NameType.FACILITY));
        case '>' -> names.add(name(start, text.length(), NameType.GROUP));
        default -> text.append(letter);
      }
    }
    return new AnnotatedDispatch(
        Dispatch.of("t", text.toString()), List.of(), List.of(), names, List.of());
  }

  private static Name name(int start, int end, NameType type) {
    return new Name(new Span(start, end), type, 1);
  }
}
