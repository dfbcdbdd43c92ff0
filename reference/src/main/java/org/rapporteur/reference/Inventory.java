package org.rapporteur.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Everything that is shipped as reference data, with a version for each file.
public final class Inventory {

  private static final int VERSION_BYTES = 6;

  private Inventory() {}

  /// Returns the name of each file, relative to this package, with the beginning of its SHA-256.
  public static SortedMap<String, String> versions() {
    URL here = Inventory.class.getResource("Inventory.class");
    if (here == null) {
      throw new IllegalStateException("the reference data cannot be listed");
    }
    try {
      return here.getProtocol().equals("jar") ? inJar(here.toURI()) : inFolder(here.toURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, String> inJar(URI here) throws IOException {
    String jar = here.toString().substring(0, here.toString().indexOf("!/"));
    try (FileSystem files = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
      String packageFolder = Inventory.class.getPackageName().replace('.', '/');
      return versions(files.getPath("/" + packageFolder));
    }
  }

  private static SortedMap<String, String> inFolder(URI here) throws IOException {
    Path folder = Path.of(here).getParent();
    return folder == null ? new TreeMap<>() : versions(folder);
  }

  private static SortedMap<String, String> versions(Path folder) throws IOException {
    SortedMap<String, String> versions = new TreeMap<>();
    for (Path file : dataFiles(folder)) {
      versions.put(folder.relativize(file).toString().replace('\\', '/'), version(file));
    }
    return versions;
  }

  private static List<Path> dataFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".class"))
          .toList();
    }
  }

  private static String version(Path file) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
