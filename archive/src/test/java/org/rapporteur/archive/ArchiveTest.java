package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.archive.store.Added;
import org.rapporteur.model.Reading;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ArchiveTest {

  private final DatabaseKind kind;

  @TempDir private Path folder;

  private static final String ODD = "“Qatar” said 🙂 \u2028 and \u0000.";

  ArchiveTest(DatabaseKind kind) {
    this.kind = kind;
  }

  private static List<String> ids(Archive archive) {
    try (Stream<Reading> readings = archive.stream()) {
      return readings.map(reading -> reading.dispatch().id()).toList();
    }
  }

  @Test
  void whatWasAddedIsThereAfterClosing() {
    try (Archive archive = kind.open(folder)) {
      assertThat(archive.add(Readings.of("b", ODD, "1"))).isEqualTo(Added.NEW);
      assertThat(archive.add(Readings.of("a", "Talks resumed.", "1"))).isEqualTo(Added.NEW);
    }
    try (Archive archive = kind.open(folder)) {
      assertThat(archive.find("b").orElseThrow().dispatch().text()).isEqualTo(ODD);
      assertThat(archive.find("c")).isEmpty();
      assertThat(ids(archive)).containsExactly("b", "a");
    }
  }

  @Test
  void theSameReadingIsKeptOnceAndAnotherOneTakesItsPlace() {
    try (Archive archive = kind.open(folder)) {
      archive.add(Readings.of("a", "Talks resumed.", "1"));
      assertThat(archive.add(Readings.of("a", "Talks resumed.", "1"))).isEqualTo(Added.SAME);
      assertThat(archive.add(Readings.of("a", "Talks resumed.", "2"))).isEqualTo(Added.REPLACED);
      assertThat(archive.count()).isEqualTo(1);
      assertThat(archive.find("a").orElseThrow().engine().version()).isEqualTo("2");
      assertThat(archive.versions("a")).extracting(kept -> kept.version()).containsExactly(1, 2);
    }
  }

  @Test
  void moreThanAPageComesInTheOrderOfAdding() {
    try (Archive archive = kind.open(folder)) {
      IntStream.range(0, 250).forEach(i -> archive.add(Readings.of("d" + i, "Talks.", "1")));
      assertThat(ids(archive)).isEqualTo(IntStream.range(0, 250).mapToObj(i -> "d" + i).toList());
    }
  }

  @Test
  void aChangedByteIsFound() throws SQLException {
    try (Archive archive = kind.open(folder)) {
      archive.add(Readings.of("a", "Talks resumed.", "1"));
      archive.add(Readings.of("b", "Talks ended.", "1"));
      assertThat(faults(archive)).isEmpty();
    }
    kind.execute(
        folder,
        "UPDATE reading SET packed = (SELECT packed FROM reading WHERE dispatch = 1)"
            + " WHERE dispatch = 2");
    try (Archive archive = kind.open(folder)) {
      assertThat(faults(archive)).singleElement().asString().contains("dispatch \"b\"");
    }
  }

  private static List<String> faults(Archive archive) {
    List<String> faults = new ArrayList<>();
    archive.verify(faults::add);
    return faults;
  }

  @Test
  void aBackupIsAnArchiveAndIsNotOverwritten() {
    Path copy = folder.resolve("copy");
    try (Archive archive = kind.open(folder)) {
      archive.add(Readings.of("a", "Talks resumed.", "1"));
      archive.backup(copy);
      assertThatIllegalArgumentException().isThrownBy(() -> archive.backup(copy));
    }
    try (Archive archive = Archive.open(copy)) {
      assertThat(ids(archive)).containsExactly("a");
    }
  }

  @Test
  void aCopyGoesOnCountingWhereTheArchiveWas() {
    Path copy = folder.resolve("copy");
    try (Archive archive = kind.open(folder);
        Archive empty = kind.open(copy)) {
      archive.add(Readings.of("a", "Talks resumed.", "1"));
      archive.add(Readings.of("a", "Talks resumed.", "2"));
      archive.copyTo(empty);
      empty.add(Readings.of("b", "Talks ended.", "1"));
      assertThat(ids(empty)).containsExactly("a", "b");
      assertThat(empty.versions("a")).hasSize(2);
      assertThatIllegalArgumentException().isThrownBy(() -> archive.copyTo(empty));
    }
  }

  @Test
  void textsComeWithoutTheirReadings() {
    try (Archive archive = kind.open(folder)) {
      archive.add(Readings.of("a", ODD, "1"));
      archive.add(Readings.of("a", "Talks resumed.", "2"));
      assertThat(archive.texts(Map.of("a", 1, "b", 1))).isEqualTo(Map.of("a", ODD));
    }
  }

  @Test
  void severalThatMakeItAtOnceAllAddToIt() {
    kind.location(folder);
    List<String> dispatches = IntStream.range(0, 4).mapToObj(i -> "d" + i).toList();
    CompletableFuture.allOf(
            dispatches.stream()
                .map(id -> CompletableFuture.runAsync(() -> add(id), Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new))
        .join();
    try (Archive archive = kind.open(folder)) {
      assertThat(ids(archive)).containsExactlyInAnyOrderElementsOf(dispatches);
    }
  }

  private void add(String id) {
    try (Archive archive = kind.open(folder)) {
      archive.add(Readings.of(id, "Talks resumed.", "1"));
    }
  }
}
