package org.rapporteur.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

  @TempDir Path folder;

  @Test
  void folderIsReadInTheOrderOfNamesAndDeep() throws IOException {
    write("b.txt", "Second.");
    write("a/z.txt", "First.");
    write("c.jsonl", "{\"text\":\"Third.\"}\n{\"id\":\"four\",\"text\":\"Fourth.\"}\n");
    write("ignored.md", "Not a dispatch.");
    write(".hidden.txt", "Not seen.");

    Received received = Received.from(folder.toString());

    assertThat(received.ids()).containsExactly("a/z", "b", "c:1", "four");
    assertThat(received.refusals()).isEmpty();
  }

  @Test
  void packedJsonLinesAreUnpackedAndNamedWithoutTheirEnding() throws IOException {
    Path file = folder.resolve("news.jsonl.gz");
    try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write("{\"text\":\"The talks went on.\"}\n".getBytes(UTF_8));
    }

    assertThat(Received.from(folder.toString()).only().id()).isEqualTo("news:1");
    assertThat(Census.count(List.of(file.toString()))).hasValue(1);
  }

  @Test
  void fileThatIsNotPackedAsItsNameSaysIsRefused() throws IOException {
    Path file = write("news.jsonl.gz", "{\"text\":\"The talks went on.\"}\n");

    assertThat(Received.from(file.toString()).refusals())
        .singleElement()
        .asString()
        .contains("news");
  }

  @Test
  void fileIsNamedAfterItself() throws IOException {
    Path file = write("doha-talks.v2.txt", "The talks went on.");

    assertThat(Received.from(file.toString()).only().id()).isEqualTo("doha-talks.v2");
  }

  @Test
  void folderWithoutDispatchesIsRefused() throws IOException {
    write("notes.md", "Nothing to read.");

    assertThat(Received.from(folder.toString()).refusals())
        .containsExactly(
            folder
                + ": the folder holds no dispatches; put .txt, .jsonl, .html or .warc.gz files into it");
  }

  @Test
  void missingFileIsRefusedAndTheNextOneIsRead() throws IOException {
    Path file = write("there.txt", "The talks went on.");

    Received received = Received.from("gone.txt", file.toString());

    assertThat(received.refusals())
        .containsExactly("gone.txt: there is no such file or folder; check the name");
    assertThat(received.ids()).containsExactly("there");
  }

  @Test
  void fileOfAnotherKindIsRefusedUnlessItsFormatIsGiven() throws IOException {
    String file = write("note", "The talks went on.").toString();

    assertThat(Received.from(file).refusals())
        .singleElement()
        .asString()
        .contains(".txt, .jsonl, .html or .warc.gz");
    assertThat(Received.from(InputStream.nullInputStream(), InputFormat.TEXT, file).ids())
        .containsExactly("note");
  }

  @Test
  void secondDispatchOfTheSameIdIsKeptUnderAnotherOne() {
    String line = "{\"id\":\"a\",\"text\":\"The talks went on.\"}\n";

    Received received = Received.fromStandardInput((line + line + line).getBytes(UTF_8), null);

    assertThat(received.ids()).containsExactly("a", "a#2", "a#3");
    assertThat(received.notes())
        .first()
        .isEqualTo(
            "standard input:2: another dispatch has the id \"a\"; this one is read as \"a#2\"");
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithTheFirstWrongByte() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "Le président est arrivé.".getBytes(ISO_8859_1));

    assertThat(Received.from(file.toString()).refusals())
        .singleElement()
        .asString()
        .startsWith(file + ": not UTF-8: byte 5 is 0xE9; convert it from");
  }

  @Test
  void utf16IsRecognised() throws IOException {
    Path file = folder.resolve("wide.txt");
    Files.write(file, "The minister arrived.".getBytes(UTF_16));

    assertThat(Received.from(file.toString()).refusals())
        .singleElement()
        .asString()
        .contains("convert it from UTF-16");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheText() throws IOException {
    Path text = write("a.txt", "\uFEFFdate 2024-10-20\nThe talks went on.");
    Path lines = write("b.jsonl", "\uFEFF{\"text\":\"The talks went on.\"}");

    Received received = Received.from(text.toString(), lines.toString());

    assertThat(received.dispatches()).extracting("text").containsOnly("The talks went on.");
    assertThat(received.refusals()).isEmpty();
  }

  @Test
  void textFileOverTheLimitIsRefused() throws IOException {
    Path file = write("long.txt", "word ".repeat(Limits.DISPATCH_BYTES / 5 + 1));

    assertThat(Received.from(file.toString()).refusals())
        .singleElement()
        .asString()
        .contains("the file is longer than 4,194,304 bytes");
  }

  @Test
  void emptyFilesAreRefused() throws IOException {
    Path text = write("a.txt", "");
    Path header = write("b.txt", "date 2024-10-20\n\n");
    Path lines = write("c.jsonl", "\n");

    assertThat(Received.from(text.toString(), header.toString(), lines.toString()).refusals())
        .satisfiesExactly(
            refusal -> assertThat(refusal).contains("a.txt: the file is empty"),
            refusal -> assertThat(refusal).contains("b.txt: there is no text after the header"),
            refusal -> assertThat(refusal).contains("c.jsonl: nothing stands in it"));
  }

  @Test
  void addressThatLeadsNowhereIsRefused() {
    assertThat(Received.from("http://127.0.0.1/news", "http:///x").refusals())
        .satisfiesExactly(
            refusal -> assertThat(refusal).contains("leads to the private address 127.0.0.1"),
            refusal -> assertThat(refusal).contains("names no host"));
  }

  @Test
  void savedPageIsReadAsHeadlineAndParagraphs() throws IOException {
    Path file =
        write(
            "talks.html",
            "<html lang='de'><title>x</title><h1>Talks go on</h1>"
                + "<p>DOHA, May 4 — The envoys of both sides said that the talks would go on.</p>");

    assertThat(Received.from(file.toString()).only())
        .extracting("id", "title", "text")
        .containsExactly(
            "talks",
            "Talks go on",
            "Talks go on\n\nDOHA, May 4 — The envoys of both sides said that the talks would go on.");
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
