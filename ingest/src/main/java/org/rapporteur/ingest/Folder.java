package org.rapporteur.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A folder with everything in it, in the order of the names; links to folders are not followed.
final class Folder {

  private final Desk desk;
  private final Inbox inbox;
  private final String argument;
  private final Path root;
  private boolean empty = true;

  Folder(Desk desk, Inbox inbox, String argument, Path root) {
    this.desk = desk;
    this.inbox = inbox;
    this.argument = argument;
    this.root = root;
  }

  void read() {
    read(root);
    if (empty) {
      desk.refuse(
          argument,
          null,
          new UnreadableException(
              "the folder holds no dispatches",
              "put .txt, .jsonl, .html or .warc.gz files into it"));
    }
  }

  private void read(Path folder) {
    try {
      for (Path entry : entries(folder)) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          read(entry);
        } else {
          readFile(entry);
        }
      }
    } catch (IOException e) {
      empty = false;
      desk.refuse(folder.toString(), null, Inbox.failed(e));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !name(entry).startsWith("."))
          .sorted(Comparator.comparing(Folder::name))
          .toList();
    }
  }

  private void readFile(Path file) {
    Optional<InputFormat> kind = inbox.kind(name(file));
    if (kind.isPresent() && Files.isRegularFile(file)) {
      empty = false;
      inbox.readFile(desk, new Inbox.Item(file.toString(), id(file), kind.get()), file);
    }
  }

  private String id(Path file) {
    String path =
        StreamSupport.stream(root.relativize(file).spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
    return path.contains("/")
        ? path.substring(0, path.lastIndexOf('/') + 1) + Inbox.withoutEnding(name(file))
        : Inbox.withoutEnding(path);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
