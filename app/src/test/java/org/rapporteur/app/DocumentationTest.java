package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documentation says is so: examples compile, links lead somewhere.
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path classes;

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      Stream.concat(top, docs).filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
    }
    pages.add(ROOT.resolve("examples/README.md"));
    return pages.stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyJavaExampleCompiles(Path page) throws IOException {
    for (String example : found("(?s)```java\n(.*?)```", page)) {
      assertThat(errorsIn(example)).as("%s", page).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFile(Path page) throws IOException {
    for (String link : found("\\]\\(([^)\\s]+)\\)", page)) {
      if (!link.startsWith("http") && !link.startsWith("#")) {
        assertThat(page.resolveSibling(link.replaceFirst("#.*", ""))).as("%s", page).exists();
      }
    }
  }

  private static List<String> found(String pattern, Path page) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /// Returns what the compiler says of a source file without a class, as Java 25 allows it.
  private String errorsIn(String source) {
    var said = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path", ""));
    boolean compiled =
        compiler.getTask(said, null, null, options, null, List.of(new Example(source))).call();
    return compiled ? "" : said.toString();
  }

  /// A source file that is only a string.
  private static final class Example extends SimpleJavaFileObject {
    private final String source;

    Example(String source) {
      super(URI.create("string:///Example.java"), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source;
    }
  }
}
