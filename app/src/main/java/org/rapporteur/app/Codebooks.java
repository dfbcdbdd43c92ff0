package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.TableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Reads the codebook that a command was given.
final class Codebooks {

  private Codebooks() {}

  /// @throws ParameterException when the file cannot be read or is none; names file and line
  static Codebook read(Path file, CommandSpec spec) {
    try (InputStream stream = Files.newInputStream(file)) {
      return Codebook.read(String.valueOf(file.getFileName()), stream);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "ontology %s cannot be read (%s)".formatted(file, e.getMessage()));
    } catch (TableException e) {
      throw new ParameterException(spec.commandLine(), "ontology: " + e.getMessage());
    }
  }
}
