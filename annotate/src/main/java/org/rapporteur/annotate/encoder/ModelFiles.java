package org.rapporteur.annotate.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// The files of the model that is shipped with this module.
final class ModelFiles {

  private static final String FOLDER = "/org/rapporteur/annotate/model/";

  private final SortedMap<String, String> hashes = new TreeMap<>();

  /// Returns the SHA-256 of every file read so far, in hex, by its name.
  SortedMap<String, String> hashes() {
    return new TreeMap<>(hashes);
  }

  Labels labels() {
    return JsonMapper.shared().readValue(bytes("labels.json"), Labels.class);
  }

  Politics politics() {
    return JsonMapper.shared().readValue(bytes("politics.json"), Politics.class);
  }

  List<String> vocabulary() {
    return new String(bytes("vocab.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  /// Returns the content of a file.
  ///
  /// @throws IllegalStateException when it is missing
  byte[] bytes(String name) {
    try (InputStream stream = ModelFiles.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("the model's file %s%s is missing".formatted(FOLDER, name));
      }
      byte[] bytes = stream.readAllBytes();
      hashes.put(name, sha256(bytes));
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model's file " + name, e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
