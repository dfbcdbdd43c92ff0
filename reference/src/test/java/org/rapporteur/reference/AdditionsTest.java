package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.Persons;
import org.rapporteur.reference.gazetteer.Gazetteer;

class AdditionsTest {

  private static final String PERSONS = "id\tname\taliases\tcountry\torigin\tlicence\n";
  private static final String TENURES =
      "person\toffice\ttitle\tbody\tcountry\tsector\tstart\tend\tstatus\tas_of\tlast_seen\torigin"
          + "\tlicence\n";
  private static final LocalDate DAY = LocalDate.of(2031, 2, 1);

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void addedRowsStandBeforeTheShippedOnes() throws IOException {
    file("persons.tsv", PERSONS + "rap:quill\tAna Quill\t\tFRA\town\town\n");
    file(
        "tenures.tsv",
        TENURES
            + "rap:quill\tprime-minister\tPrime Minister\t\tFRA\tGOV\t2031-01-01\t\topen\t2031-06-01"
            + "\t\town\town\n");

    Persons persons = ActorTables.load(Additions.in(folder)).persons();

    assertThat(persons.holders("prime-minister", "FRA", DAY).getFirst().person().name())
        .isEqualTo("Ana Quill");
    assertThat(persons.named("Abbas Araghchi")).isNotEmpty();
  }

  @Test
  void rowWithAKnownKeyTakesThePlaceOfTheShippedOne() throws IOException {
    file("persons.tsv", PERSONS + "wd:Q7459020\tAna Quill\t\tIRN\town\town\n");

    Persons persons = ActorTables.load(Additions.in(folder)).persons();

    assertThat(persons.named("Abbas Araghchi")).isEmpty();
    assertThat(persons.find("wd:Q7459020"))
        .hasValueSatisfying(person -> assertThat(person.tenures()).isNotEmpty());
  }

  @Test
  void regionsAreFoundByTheGazetteer() throws IOException {
    file(
        "gazetteer/regions.tsv",
        "ref\tname\taliases\tkind\tlatitude\tlongitude\tcountry\torigin\tlicence\n"
            + "rap:quill-camp\tQuill Camp\t\tregion\t10\t20\tTCD\town\town\n");

    assertThat(Gazetteer.load(Additions.in(folder)).find("Quill Camp")).hasSize(1);
  }

  @Test
  void whatIsWrongIsNamedByFileAndLine() throws IOException {
    Path persons = file("persons.tsv", PERSONS + "rap:quill\tAna Quill\t\tXYZ\town\town\n");
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> ActorTables.load(Additions.in(folder)))
        .withMessage(persons + ":2: unknown country XYZ");

    file("persons.tsv", PERSONS.replace("country", "land") + "x\ty\t\tFRA\town\town\n");
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> Additions.in(folder))
        .withMessageContaining(persons + ":2: unknown column land");

    Files.delete(persons);
    Path unknown = file("people.tsv", PERSONS);
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> Additions.in(folder))
        .withMessageStartingWith(unknown + ": no table of that name");
  }

  @Test
  void versionsTellWhatIsInTheRowsAndNotWhereTheFolderLies() throws IOException {
    file("a/persons.tsv", PERSONS + "rap:quill\tAna Quill\t\tFRA\town\town\n");
    file("b/persons.tsv", PERSONS + "rap:quill\tAna Quill\t\tFRA\town\town\n");
    file("c/persons.tsv", PERSONS + "rap:quill\tAnna Quill\t\tFRA\town\town\n");

    var versions = Additions.in(folder.resolve("a")).versions();

    assertThat(versions).containsOnlyKeys("own/persons.tsv");
    assertThat(Additions.in(folder.resolve("b")).versions()).isEqualTo(versions);
    assertThat(Additions.in(folder.resolve("c")).versions()).isNotEqualTo(versions);
  }
}
