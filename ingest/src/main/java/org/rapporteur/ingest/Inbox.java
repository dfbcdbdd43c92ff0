package org.rapporteur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.fetch.Hosts;

/// Opens what a user names and hands out, one by one and in order, the dispatches that are in it.
///
/// An input is a file (`.txt`, `.jsonl`, `.html`, `.warc.gz`), a folder, the address of a page or a
/// feed, or `-` for standard input. Input that cannot be read is an [Intake.Refused] at its place;
/// nothing is skipped silently, except files of other kinds in a folder. Dispatches are handed out
/// as they are read: no more than one is held.
public final class Inbox {

  /// Stands for standard input.
  public static final String STANDARD_INPUT = "-";

  private static final UnreadableException OF_ANOTHER_KIND =
      new UnreadableException(
          "the name does not end in .txt, .jsonl, .html or .warc.gz",
          "rename it, or say what it is with --input-format");

  private static final UnreadableException NO_STREAM =
      new UnreadableException(
          "an archive must be a file, as damaged records are looked behind", "save it first");

  private final InputStream standardInput;
  private final @Nullable InputFormat format;
  private final Hosts hosts;

  /// An inbox that fetches from the public internet alone.
  ///
  /// @param format what the inputs are; null to tell it from the names of the files, with JSON
  ///   Lines on standard input
  public Inbox(InputStream standardInput, @Nullable InputFormat format) {
    this(standardInput, format, Hosts.onInternet());
  }

  /// @param hosts where addresses may lead
  public Inbox(InputStream standardInput, @Nullable InputFormat format, Hosts hosts) {
    this.standardInput = standardInput;
    this.format = format;
    this.hosts = hosts;
  }

  /// Reads `inputs` in their order; `receiver` gets what is in them as soon as it is read.
  public void deliver(List<String> inputs, Consumer<Intake> receiver) {
    Desk desk = new Desk(receiver);
    for (String input : inputs) {
      try {
        open(desk, input);
      } catch (UnreadableException e) {
        desk.refuse(input, null, e);
      } catch (IOException e) {
        desk.refuse(input, null, failed(e));
      }
    }
  }

  private void open(Desk desk, String input) throws IOException, UnreadableException {
    if (input.equals(STANDARD_INPUT)) {
      InputFormat kind = format == null ? InputFormat.JSONL : format;
      read(desk, new Item("standard input", "stdin", kind), standardInput);
      return;
    }
    if (input.startsWith("http://") || input.startsWith("https://")) {
      new WebFormat(desk, hosts).read(input);
      return;
    }
    Path path = path(input);
    if (Files.isDirectory(path)) {
      new Folder(desk, this, input, path).read();
    } else if (Files.exists(path)) {
      String name = String.valueOf(path.getFileName());
      InputFormat kind = kind(name).orElseThrow(() -> OF_ANOTHER_KIND);
      readFile(desk, new Item(input, withoutEnding(name), kind), path);
    } else {
      throw new UnreadableException("there is no such file or folder", "check the name");
    }
  }

  private static Path path(String input) throws UnreadableException {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new UnreadableException("that is no name of a file", "check the name");
    }
  }

  /// Returns what a file of that name holds, or empty when it is not of a kind that is read.
  Optional<InputFormat> kind(String fileName) {
    return format == null ? InputFormat.ofFileName(fileName) : Optional.of(format);
  }

  /// One file or stream.
  ///
  /// @param source how the user names it
  /// @param id the id of its dispatch, or what the ids of its dispatches begin with
  record Item(String source, String id, InputFormat format) {}

  /// Reads one file; a failure is refused.
  void readFile(Desk desk, Item item, Path file) {
    try {
      if (item.format() == InputFormat.WARC) {
        WarcFormat.read(desk, item, file);
        return;
      }
      try (InputStream stream = FileStream.open(file)) {
        read(desk, item, stream);
      }
    } catch (IOException e) {
      desk.refuse(item.source(), null, failed(e));
    }
  }

  private static void read(Desk desk, Item item, InputStream stream) throws IOException {
    switch (item.format()) {
      case JSONL -> JsonLinesFormat.read(desk, item.source(), item.id(), stream);
      case TEXT -> readText(desk, item, stream);
      case HTML -> HtmlFormat.read(desk, item, stream);
      case WARC -> desk.refuse(item.source(), null, NO_STREAM);
    }
  }

  private static void readText(Desk desk, Item item, InputStream stream) throws IOException {
    try {
      byte[] bytes = stream.readNBytes(Limits.DISPATCH_BYTES + 1);
      if (bytes.length > Limits.DISPATCH_BYTES) {
        throw Limits.exceeded("the file");
      }
      TextFormat.read(desk, item.source(), item.id(), Utf8.decode(bytes, 0));
    } catch (UnreadableException e) {
      desk.refuse(item.source(), null, e);
    }
  }

  /// Returns a file's name without what follows its last dot, or without `.warc.gz`, `.jsonl.gz`.
  static String withoutEnding(String name) {
    String plain = name.replaceFirst("(?i)(?<=\\.(?:warc|jsonl|ndjson))\\.gz$", "");
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(0, dot) : plain;
  }

  static UnreadableException failed(IOException e) {
    String reason = e instanceof AccessDeniedException ? "no permission" : String.valueOf(e);
    return new UnreadableException("it could not be read (%s)".formatted(reason), "check the file");
  }
}
