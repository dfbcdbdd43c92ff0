package org.rapporteur.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What ARCHITECTURE.md promises and Maven cannot check.
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.rapporteur");

  private static final Path ARCHITECTURE = Path.of("../ARCHITECTURE.md");

  @Test
  void modelUsesNothingButTheJdk() {
    noClasses()
        .that()
        .resideInAPackage("org.rapporteur.model..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.rapporteur.model..", "java..", "org.jspecify..")
        .check(HOUSE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingest", "annotate", "resolve", "extract"})
  void stageKnowsNoOtherStage(String stage) {
    Set<String> others = new TreeSet<>(Set.of("ingest", "annotate", "resolve", "extract"));
    others.remove(stage);
    others.addAll(Set.of("pipeline", "render", "evaluate", "app"));

    noClasses()
        .that()
        .resideInAPackage("org.rapporteur." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            others.stream().map(other -> "org.rapporteur." + other + "..").toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.rapporteur.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "ai.onnxruntime.., org.rapporteur.annotate..",
    "opennlp.., org.rapporteur.ingest.language",
    "org.jsoup.., org.rapporteur.ingest.page",
    "crawlercommons.., org.rapporteur.ingest.fetch",
    "com.rometools.., org.rapporteur.ingest.feed",
    "org.netpreserve.jwarc.., org.rapporteur.ingest.warc",
    "org.mozilla.universalchardet.., org.rapporteur.ingest.page",
    "org.jdbi.., org.rapporteur.archive.store",
    "org.sqlite.., org.rapporteur.archive.store",
    "org.postgresql.., org.rapporteur.archive.store",
    "com.zaxxer.., org.rapporteur.archive.store",
    "org.flywaydb.., org.rapporteur.archive.store",
    "org.duckdb.., org.rapporteur.archive.export",
    "org.apache.lucene.., org.rapporteur.archive.search",
    "io.javalin.., org.rapporteur.serve.web",
    "gg.jte.., org.rapporteur.serve.web",
    "picocli.., org.rapporteur.app",
    "me.tongfei.., org.rapporteur.app",
  })
  void thirdPartyTypesStayInTheirAdapter(String thirdParty, String adapter) {
    noClasses()
        .that()
        .resideOutsideOfPackage(adapter)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(thirdParty)
        .check(HOUSE);
  }

  @Test
  void jsonIsParsedAndWrittenInItsAdaptersAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.rapporteur.ingest.json",
            "org.rapporteur.annotate..",
            "org.rapporteur.render.json",
            "org.rapporteur.archive.correction.json",
            "org.rapporteur.archive.export",
            "org.rapporteur.serve.web",
            "org.rapporteur.evaluate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(HOUSE);
  }

  @Test
  void tablesAreParsedAndWrittenInTheirAdaptersAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.rapporteur.reference", "org.rapporteur.archive.export")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar.fastcsv..")
        .check(HOUSE);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    Set<String> silent =
        HOUSE.stream()
            .map(JavaClass::getPackage)
            .filter(found -> !found.getClasses().isEmpty())
            .filter(found -> found.tryGetAnnotationOfType(NullMarked.class).isEmpty())
            .map(found -> found.getName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(silent).isEmpty();
  }

  @Test
  void namesAreWordsOfTheDomain() {
    classes().should().haveNameNotMatching(".*(Utils?|Manager|Helper|Impl)(\\$.*)?").check(HOUSE);
  }

  @Test
  void everyTypeThatTheArchitectureNamesExists() throws IOException {
    Set<String> types =
        HOUSE.stream().map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    types.addAll(typesOfBatch());

    assertThat(typesNamedIn(Files.readString(ARCHITECTURE))).isNotEmpty().isSubsetOf(types);
  }

  /// `batch` is not on the class path of the command line, so that Spark is not.
  private static Set<String> typesOfBatch() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../batch/src/main/java/org/rapporteur/batch"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  /// Words in backticks that look like a type: `Dispatch`, `AnnotatedDispatch`.
  private static Set<String> typesNamedIn(String markdown) {
    return Pattern.compile("`([A-Z][a-z]\\w*)`")
        .matcher(markdown)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
