package org.rapporteur.reference.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;
import org.rapporteur.reference.TableException;

class PlaceTablesTest {

  private static final String HEADER =
      "ref\tname\taliases\tkind\tlatitude\tlongitude\tcountry\torigin\tlicence\n";

  @Test
  void shippedTablesLoad() {
    CountryTable countries = CountryTable.load();
    Set<String> codes =
        Set.copyOf(countries.countries().stream().map(CountryTable.Country::alpha3).toList());

    assertThat(codes).hasSize(250).contains("PSE", "XKX", "TWN");
    assertThat(RegionTable.load(codes, Additions.NONE).regions()).hasSizeGreaterThan(250);
  }

  @Test
  void coordinateOffTheMapNamesTheLine() {
    assertThatThrownBy(() -> regions("rap:x\tX\t\tsea\t91\t0\t\tcurated\tCC0\n"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("regions.tsv:2");
  }

  @Test
  void unknownCountryKindAndDoubleRefAreRefused() {
    String row = "rap:x\tX\t\twater\t1\t2\t%s\tcurated\tCC0\n";

    assertThat(regions(row.formatted("")).regions()).hasSize(1);
    assertThatThrownBy(() -> regions(row.formatted("QQQ"))).hasMessageContaining("QQQ");
    assertThatThrownBy(() -> regions(row.formatted("").replace("water", "lagoon")))
        .hasMessageContaining("lagoon");
    assertThatThrownBy(() -> regions(row.formatted("").repeat(2))).hasMessageContaining("rap:x");
  }

  @Test
  void abbreviationStandsOnce() {
    String table = "name\tabbreviations\torigin\tlicence\nA\tX.\tc\tl\nB\tX.\tc\tl\n";

    assertThatThrownBy(() -> AbbreviationTable.read(table("abbreviations.tsv", table)))
        .hasMessageContaining("abbreviations.tsv:3");
  }

  @Test
  void alternateNamesOfOtherScriptsAndCodesAreLeftOut() {
    var town =
        new GeoNamesTown(
            1,
            "Ört",
            "Ort",
            List.of("Orte", "ORT", "ort shi", "Орт", "European", "O [x]"),
            0,
            0,
            "PPL",
            "SE",
            "1",
            "",
            500);

    assertThat(new AlternateNames(Set.of("European")).otherKeys(town)).containsExactly("orte");
    assertThat(new AlternateNames(Set.of()).mainKeys(town)).containsExactly("ort");
  }

  private static RegionTable regions(String rows) {
    return RegionTable.read(table("regions.tsv", HEADER + rows), Set.of("TUR"));
  }

  private static Table table(String name, String text) {
    return Table.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
