package org.rapporteur.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.archive.export.Export;
import org.rapporteur.archive.export.ExportFormat;
import org.rapporteur.archive.export.What;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.InputFormat;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.Reading;
import org.rapporteur.render.json.ReadingJson;
import org.rapporteur.render.json.ReadingParser;
import org.rapporteur.tables.query.Filter;

class BatchJobTest {

  private static final String VISIT =
      "Foreign Minister Hakan Fidan arrived in Doha on Monday for talks with his Qatari"
          + " counterpart.";
  private static final String FLOOD =
      "The floods killed at least 24 people in Valencia, the interior ministry said on Tuesday.";

  @TempDir private Path folder;

  @BeforeEach
  void makeArchives() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    byte[] broken = page("http://example.org/c", "Broken.");
    Arrays.fill(broken, 20, 40, (byte) 7);
    write("one.warc.gz", page("http://example.org/a", VISIT), broken);
    write("two.warc.gz", page("http://example.org/b", FLOOD));
  }

  @Test
  void rowsAndColumnsAreThoseOfASingleMachineAndDamagedRecordsAreListed() throws IOException {
    assertThat(run()).isZero();

    for (String name : List.of("one", "two")) {
      for (What what : What.values()) {
        if (what.isOfReadings()) {
          Sheet sheet = Sheet.valueOf(what.name());
          Path expected = folder.resolve(what + ".parquet");
          new Export(what, ExportFormat.PARQUET, Filter.ALL, false)
              .write(readings(name).stream(), expected);
          assertThat(columns(part(sheet, name))).as("%s", what).isEqualTo(columns(expected));
          assertThat(rows(part(sheet, name))).as("%s %s", what, name).isEqualTo(rows(expected));
        }
      }
    }
    assertThat(rows(part(Sheet.EVENTS, "one"))).isNotEmpty();
    assertThat(rows(part(Sheet.FIGURES, "two"))).isNotEmpty();
    assertThat(rows(part(Sheet.REJECTED, "one"))).hasSize(1);
    assertThat(rows(part(Sheet.REJECTED, "two"))).isEmpty();
  }

  @Test
  void restartReadsOnlyWhatIsNotFinished() throws IOException {
    run();
    Path mark = folder.resolve("out/_finished/two.warc.gz");
    Files.delete(mark);
    Path kept = part(Sheet.READINGS, "one");
    Path renewed = part(Sheet.READINGS, "two");
    Files.write(kept, new byte[0]);
    Files.write(renewed, new byte[0]);

    assertThat(run()).isZero();

    assertThat(mark).exists();
    assertThat(kept).isEmptyFile();
    assertThat(renewed).isNotEmptyFile();
  }

  @Test
  void missingInputAndUnknownOptionAreUsageErrors() {
    assertThat(BatchJob.run("--master", "local[1]", "gone", "out")).isEqualTo(2);
    assertThat(BatchJob.run("--mistress", "local[1]", "in", "out")).isEqualTo(2);
    assertThat(BatchJob.run("in")).isEqualTo(2);
  }

  private int run() {
    return BatchJob.run(
        "--master", "local[2]", folder.resolve("in").toString(), folder.resolve("out").toString());
  }

  private Path part(Sheet sheet, String name) {
    return folder.resolve("out/%s/archive=%s.warc.gz/part.parquet".formatted(sheet, name));
  }

  private List<Reading> readings(String name) {
    List<Reading> readings = new ArrayList<>();
    new Inbox(InputStream.nullInputStream(), InputFormat.WARC)
        .deliver(
            List.of(folder.resolve("in/" + name + ".warc.gz").toString()),
            intake -> {
              if (intake instanceof Intake.Accepted(var dispatch)) {
                String line = ReadingJson.line(SharedEngine.get().read(dispatch));
                readings.add(ReadingParser.parse(line));
              }
            });
    return readings;
  }

  /// Returns names and types.
  private static List<String> columns(Path file) throws IOException {
    var path = new org.apache.hadoop.fs.Path(file.toUri());
    try (var reader = ParquetFileReader.open(HadoopInputFile.fromPath(path, new Configuration()))) {
      return reader.getFileMetaData().getSchema().getColumns().stream()
          .map(column ->
              column.getPath()[0] + " " + column.getPrimitiveType().getPrimitiveTypeName())
          .toList();
    }
  }

  private static List<List<String>> rows(Path file) throws IOException {
    var path = new org.apache.hadoop.fs.Path(file.toUri());
    List<List<String>> rows = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), path).withConf(new Configuration()).build()) {
      for (Group group = reader.read(); group != null; group = reader.read()) {
        rows.add(values(group));
      }
    }
    return rows;
  }

  private static List<String> values(Group group) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      values.add(group.getFieldRepetitionCount(i) == 0 ? "–" : group.getValueToString(i, 0));
    }
    return values;
  }

  private void write(String name, byte[]... records) throws IOException {
    var archive = new ByteArrayOutputStream();
    Stream.of(records).forEach(archive::writeBytes);
    Files.write(folder.resolve("in").resolve(name), archive.toByteArray());
  }

  private static byte[] page(String address, String text) throws IOException {
    String html =
        "<html lang=en><head><title>News of the day</title></head><body><article><h1>News of the"
            + " day</h1>"
            + ("<p>" + text + "</p>").repeat(4)
            + "</article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\n".formatted(address)
            + "WARC-Date: 2026-11-01T00:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\n"
            + "Content-Length: %d\r\n\r\n".formatted(http.getBytes(UTF_8).length);
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write((head + http + "\r\n\r\n").getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
