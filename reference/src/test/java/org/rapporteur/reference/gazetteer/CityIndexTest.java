package org.rapporteur.reference.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.reference.TableException;
import org.rapporteur.reference.gazetteer.CityIndex.Column;
import org.rapporteur.reference.gazetteer.CityIndexWriter.Entry;

class CityIndexTest {

  private static final Entry PROVINCE =
      new Entry(
          7,
          "Örtland",
          PlaceKind.ADMIN1,
          "SE",
          -1,
          -1,
          Double.NaN,
          Double.NaN,
          0,
          List.of("ortland"),
          Set.of());
  private static final Entry TOWN =
      new Entry(
          8,
          "Ört",
          PlaceKind.CITY,
          "SE",
          0,
          -1,
          -12.5,
          170.25,
          4321,
          List.of("ort"),
          Set.of("ortland", "ort"));

  @Test
  void whatWasWrittenIsRead() throws IOException {
    CityIndex index = written(PROVINCE, TOWN);

    assertThat(index.size()).isEqualTo(2);
    assertThat(index.find("ort")).containsExactly(1 << 1 | 1);
    assertThat(index.find("ortland")).containsExactly(1, 1 << 1);
    assertThat(index.get(Column.ID, 1)).isEqualTo(8);
    assertThat(index.get(Column.LATITUDE, 1) / CityIndex.DEGREE).isEqualTo(-12.5);
    assertThat(index.get(Column.LATITUDE, 0)).isEqualTo(CityIndex.NOWHERE);
    assertThat(index.get(Column.ADMIN1, 1)).isZero();
    assertThat(index.name(index.get(Column.NAME, 1))).isEqualTo("Ört");
  }

  @Test
  void missingKeysAreNotFoundAtEitherEnd() throws IOException {
    CityIndex index = written(PROVINCE, TOWN);

    assertThat(index.find("a")).isEmpty();
    assertThat(index.find("orta")).isEmpty();
    assertThat(index.find("zz")).isEmpty();
    assertThat(index.find("")).isEmpty();
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(20);
      out.write(new byte[20]);
    }

    assertThatThrownBy(() -> CityIndex.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(CityIndex.FILE);
  }

  private static CityIndex written(Entry... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new CityIndexWriter(List.of(entries)).write(bytes);
    return CityIndex.read(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
