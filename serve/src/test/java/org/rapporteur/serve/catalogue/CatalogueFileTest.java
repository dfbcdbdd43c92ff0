package org.rapporteur.serve.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Figure;

class CatalogueFileTest {

  private static final Party MINISTER = new Party("wd-Q1", "Ana Ruiz", "foreign minister", "ESP");
  private static final Spot DOHA = new Spot("Doha", "QAT", 25.29, 51.53);

  @TempDir private Path folder;

  @Test
  void whatIsSavedComesBack() throws IOException {
    CatalogueFile file = new CatalogueFile(folder);
    file.save(List.of(entry("a"), entry("b")));

    assertThat(file.load()).containsExactly(entry("a"), entry("b"));
  }

  @Test
  void damagedFileCountsAsNone() throws IOException {
    CatalogueFile file = new CatalogueFile(folder);
    file.save(List.of(entry("a")));
    Path saved = folder.resolve("catalogue.bin");
    byte[] bytes = Files.readAllBytes(saved);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(saved, bytes);

    assertThat(file.load()).isEmpty();
  }

  @Test
  void noFileMeansNoEntries() {
    assertThat(new CatalogueFile(folder).load()).isEmpty();
  }

  private static Entry entry(String id) {
    LocalDate day = LocalDate.of(2024, 10, 20);
    DispatchRow row =
        new DispatchRow(
            id, id, "Talks — “resumed”", "…", "Example", null, null, day, 1, 1, 1, 9, 0);
    return new Entry(
        new Stand(2, 1),
        row,
        List.of(
            new StatementRow(
                row, "s1", List.of(MINISTER), "Ruiz", Attitude.SAYS, "they met", false, 0.9)),
        List.of(
            new EventRow(
                row,
                "e1",
                EventType.CONSULT,
                null,
                "040",
                1.0,
                List.of(MINISTER),
                List.of(),
                DOHA,
                null,
                EventStatus.HAPPENED,
                null,
                true,
                "met in Doha",
                0.5)),
        List.of(
            new FigureRow(
                row,
                "f1",
                Figure.Measure.KILLED,
                null,
                12.0,
                null,
                Figure.Qualifier.AT_LEAST,
                "at least 12",
                null,
                day,
                "Ana Ruiz",
                false)),
        List.of(new StopRow(row, "j1", List.of(MINISTER), 1, DOHA, day, true)),
        Set.of(MINISTER));
  }
}
