package org.rapporteur.reference.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.reference.Table;
import org.rapporteur.reference.TableException;

class ActorTablesTest {

  private static final ActorTables TABLES = ActorTables.load();

  @Test
  void officesPassFromHolderToHolder() {
    assertThat(holder("foreign-minister", "IRN", "2019-06-01")).isEqualTo("Mohammad Javad Zarif");
    assertThat(holder("foreign-minister", "IRN", "2024-10-20")).isEqualTo("Abbas Araghchi");
    assertThat(holder("president", "USA", "2017-01-19")).isEqualTo("Barack Obama");
    assertThat(holder("president", "USA", "2017-01-20")).isEqualTo("Donald Trump");
  }

  private static String holder(String office, String country, String day) {
    return TABLES
        .persons()
        .holders(office, country, LocalDate.parse(day))
        .getFirst()
        .person()
        .name();
  }

  @Test
  void transliterationsMeet() {
    for (String spelling : new String[] {"Abbas Araqchi", "ABBAS ARAGHCHI", "Abbas Arakchi"}) {
      assertThat(TABLES.persons().named(spelling))
          .extracting(Person::name)
          .contains("Abbas Araghchi");
    }
    assertThat(TABLES.persons().named("Recep Tayyip Erdoğan")).isNotEmpty();
    assertThat(TABLES.persons().named("Tayyip Erdogan")).isNotEmpty();
    assertThat(TABLES.persons().named("Volodymyr Zelenskyy")).isNotEmpty();
  }

  @Test
  void middleNamesTellPeopleApart() {
    assertThat(TABLES.persons().named("George W. Bush"))
        .extracting(Person::name)
        .containsExactly("George W. Bush");
    assertThat(TABLES.persons().named("Edward F. Davis"))
        .extracting(Person::name)
        .doesNotContain("Philip Edward Davis");
    assertThat(TABLES.persons().named("Abbas M. Araghchi")).isNotEmpty();
    assertThat(TABLES.persons().named("George W.")).isEmpty();
    assertThat(TABLES.persons().named("Donald Jr.")).isEmpty();
    assertThat(TABLES.persons().named("Muhammad Youssef Abdulazeez"))
        .extracting(Person::name)
        .doesNotContain("Mohammed bin Nawwaf bin Abdulaziz");
    assertThat(TABLES.persons().named("Hillary Rodham Clinton")).isNotEmpty();
  }

  @Test
  void familyNameStandsFirstUnlessAGivenNameOfElsewhereDoes() {
    assertThat(TABLES.persons().surnamed("Xi")).extracting(Person::name).contains("Xi Jinping");
    assertThat(TABLES.persons().surnamed("Wu")).extracting(Person::name).contains("Joseph Wu");
    assertThat(TABLES.persons().surnamed("Joseph"))
        .extracting(Person::name)
        .doesNotContain("Joseph Wu");
  }

  @Test
  void shortAcronymsAreToldApartByCase() {
    assertThat(TABLES.countries().named("US")).map(Country::code).contains("USA");
    assertThat(TABLES.countries().named("U.S.")).map(Country::code).contains("USA");
    assertThat(TABLES.countries().named("us")).isEmpty();
    assertThat(TABLES.organisations().named("who")).isEmpty();
  }

  @Test
  void adjectivesServeAsDemonyms() {
    assertThat(TABLES.countries().ofAdjective("Iranians")).map(Country::code).contains("IRN");
    assertThat(TABLES.countries().ofAdjective("Danes")).map(Country::code).contains("DNK");
    assertThat(TABLES.countries().ofAdjective("European")).isEmpty();
  }

  @Test
  void outletsAreKnownBySubdomain() {
    assertThat(TABLES.outlets().publishingOn("www.presstv.ir"))
        .map(NewsOutlet::name)
        .contains("Press TV");
    assertThat(TABLES.outlets().publishingOn("nowhere.example")).isEmpty();
  }

  @Test
  void titlesNameOffices() {
    assertThat(TABLES.offices().titled("top diplomat"))
        .map(Office::key)
        .contains("foreign-minister");
    assertThat(TABLES.offices().titled("Minister of Energy"))
        .map(Office::key)
        .contains("energy-minister");
    assertThat(TABLES.offices().titled("energy secretary"))
        .map(Office::key)
        .contains("energy-minister");
    assertThat(TABLES.offices().titled("plumber")).isEmpty();
  }

  @Test
  void turkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(FoldedName.fold("IRAN INDIA")).isEqualTo("iran india");
      assertThat(ActorTables.load().countries().named("INDIA")).isPresent();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void brokenRowsAreNamedByFileAndLine() {
    String head =
        "person\toffice\ttitle\tbody\tcountry\tsector\tstart\tend\tstatus\tas_of\tlast_seen\torigin"
            + "\tlicence\n";
    assertBroken(
        head + row("IRN", "2024-01-01", "2023-01-01", "closed"),
        "tenures.tsv:2",
        "before it starts");
    assertBroken(
        head + row("XYZ", "2024-01-01", "", "open"), "tenures.tsv:2", "unknown country XYZ");
    assertBroken(head + row("IRN", "2024-13-01", "", "open"), "tenures.tsv:2", "no date");
    assertBroken(head + row("IRN", "2024-01-01", "", "eternal"), "tenures.tsv:2", "unknown status");
    assertBroken(
        head + row("IRN", "2024-01-01", "", "open").replaceFirst("p", "q"),
        "tenures.tsv:2",
        "nobody in persons.tsv has the id q");
  }

  private static String row(String country, String start, String end, String status) {
    return "p\tpresident\tPresident\t\t%s\tGOV\t%s\t%s\t%s\t\t\tcurated\tCC0-1.0\n"
        .formatted(country, start, end, status);
  }

  private static void assertBroken(String text, String where, String why) {
    Table table =
        Table.read("tenures.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    var persons = new UniqueKeys("id");
    persons.add(table.rows().getFirst(), "p");
    assertThatThrownBy(() -> new TenureTable(TABLES.countries(), persons).read(table))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(where)
        .hasMessageContaining(why);
  }
}
