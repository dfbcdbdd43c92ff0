package org.rapporteur.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Option;

/// The option that says how what the archive knows is written, and the writing.
final class PageOrJson {

  /// The forms.
  enum Form {
    /// A page for people.
    TEXT,
    /// One JSON object a line.
    JSON;

    /// As the user writes it.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "How to write: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private Form form = Form.TEXT;

  /// Makes a page.
  interface Page {
    String render(int columns, boolean coloured);
  }

  /// Makes one line of JSON.
  interface Line {
    String render();
  }

  /// Writes it as the user wants it.
  void write(Surroundings around, Page page, Line line) {
    String written =
        switch (form) {
          case TEXT -> page.render(around.width(), around.outputTerminal() && around.colours());
          case JSON -> line.render() + "\n";
        };
    new PrintStream(around.output(), true, StandardCharsets.UTF_8).print(written);
  }
}
