package org.rapporteur.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {

  private static final int MOST = 10_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pagesAreReadInTheirOrderAndOtherRecordsArePassedOver(boolean zipped) throws IOException {
    List<WarcEntry> entries =
        read(
            record("warcinfo", "", "software: x\r\n", zipped),
            record("response", "http://example.org/a", http("text/html", "<p>One"), zipped),
            record("response", "http://example.org/b.png", http("image/png", "…"), zipped),
            record("request", "http://example.org/a", "GET / HTTP/1.1\r\n\r\n", zipped),
            record("response", "http://example.org/c|d e", http("text/html", "<p>Two"), zipped));

    assertThat(pages(entries))
        .containsExactly("http://example.org/a <p>One", "http://example.org/c|d e <p>Two");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void damagedRecordIsNamedByItsOffsetAndTheRestIsRead(boolean zipped) throws IOException {
    byte[] first = record("response", "http://example.org/a", http("text/html", "<p>One"), zipped);
    byte[] broken = record("response", "http://example.org/b", http("text/html", "<p>Two"), zipped);
    byte[] third =
        record("response", "http://example.org/c", http("text/html", "<p>Three"), zipped);
    for (int i = zipped ? 20 : 9; i < 40; i++) {
      broken[i] = 7;
    }

    List<WarcEntry> entries = read(first, broken, third);

    assertThat(pages(entries))
        .containsExactly("http://example.org/a <p>One", "http://example.org/c <p>Three");
    assertThat(entries)
        .filteredOn(entry -> entry instanceof WarcEntry.Damaged)
        .extracting(WarcEntry::offset)
        .containsExactly((long) first.length);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fileThatEndsInTheMiddleIsReadAsFarAsItGoes(boolean zipped) throws IOException {
    byte[] first = record("response", "http://example.org/a", http("text/html", "<p>One"), zipped);
    byte[] cut = record("response", "http://example.org/b", http("text/html", "<p>Two"), zipped);

    List<WarcEntry> entries = read(first, Arrays.copyOf(cut, cut.length - 30));

    assertThat(pages(entries)).contains("http://example.org/a <p>One");
    assertThat(entries).last().isInstanceOf(WarcEntry.Damaged.class);
  }

  @Test
  void whatIsNoArchiveIsDamaged() throws IOException {
    assertThat(read("Not an archive.".getBytes(UTF_8)))
        .containsExactly(new WarcEntry.Damaged(0, "no record of an archive begins here"));
  }

  @Test
  void pageOverTheLimitIsNotHeld() throws IOException {
    String bomb = http("text/html", "x".repeat(MOST + 1));

    assertThat(read(record("response", "http://example.org/a", bomb, true)))
        .singleElement()
        .isInstanceOf(WarcEntry.Damaged.class)
        .asString()
        .contains("longer than 10,000 bytes");
  }

  private List<WarcEntry> read(byte[]... records) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (byte[] record : records) {
      bytes.write(record);
    }
    Path file = Files.write(folder.resolve("x.warc"), bytes.toByteArray());
    List<WarcEntry> entries = new ArrayList<>();
    WarcPages.read(file, MOST, entries::add);
    return entries;
  }

  private static List<String> pages(List<WarcEntry> entries) {
    return entries.stream()
        .filter(entry -> entry instanceof WarcEntry.Page)
        .map(entry -> (WarcEntry.Page) entry)
        .map(page -> page.address() + " " + new String(page.bytes(), UTF_8))
        .toList();
  }

  private static String http(String type, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: %s; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(type, body.getBytes(UTF_8).length, body);
  }

  private static byte[] record(String type, String target, String block, boolean zipped)
      throws IOException {
    String content =
        type.equals("warcinfo") ? "application/warc-fields" : "application/http; msgtype=" + type;
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:0a1b2c3d-0000-4000-8000-%012d>\r\n"
                .formatted(type, block.length())
            + "WARC-Date: 2024-05-04T10:00:00Z\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
                .formatted(content, block.getBytes(UTF_8).length)
            + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n");
    byte[] bytes = (head + "\r\n" + block + "\r\n\r\n").getBytes(UTF_8);
    if (!zipped) {
      return bytes;
    }
    var out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
