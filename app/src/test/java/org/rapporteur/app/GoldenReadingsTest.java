package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.extract.Extractor;
import org.rapporteur.ingest.Inbox;
import org.rapporteur.ingest.Intake;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.AnnotatedDispatches;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.render.conllu.ConlluWriter;
import org.rapporteur.render.json.ReadingJson;
import org.rapporteur.resolve.Resolver;

/// The readings of `examples/`, as marked-up text in `src/test/golden`.
///
/// They start from recorded annotations (`*.conllu`): an int8 model may decide a close case
/// differently on another processor, the rules may not. After a wanted change write them anew, look
/// at the diff and commit it:
///
/// ```
/// ./mvnw -Dquick -pl app -am test -Dtest=GoldenReadingsTest -Dgolden.update=true -Dsurefire.failIfNoSpecifiedTests=false
/// ```
class GoldenReadingsTest {
  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final EngineStamp STAMP =
      new EngineStamp("golden", new TreeMap<>(), new TreeMap<>());

  static Stream<Named<Dispatch>> examples() {
    List<Dispatch> examples = new ArrayList<>();
    new Inbox(InputStream.nullInputStream(), null)
        .deliver(
            List.of("../examples"),
            intake -> {
              switch (intake) {
                case Intake.Accepted(Dispatch dispatch) -> examples.add(dispatch);
                case Intake.Refused(var rejected) -> throw new AssertionError(rejected.describe());
                case Intake.Noted _ -> {}
              }
            });
    return examples.stream().map(dispatch -> Named.of(dispatch.id(), dispatch));
  }

  private static Path file(Dispatch dispatch, String ending) {
    return GOLDEN.resolve(dispatch.id().replace('/', '_') + ending);
  }

  @ParameterizedTest
  @DisabledIfSystemProperty(named = "golden.update", matches = "true")
  @MethodSource("examples")
  void theReadingIsTheGoldenOne(Dispatch dispatch) throws IOException {
    Reading reading = read(recorded(dispatch));
    assertThat(MarkedUpReading.of(reading)).isEqualTo(Files.readString(file(dispatch, ".txt")));
    assertThat(ReadingSchema.violations(ReadingJson.line(reading))).isEmpty();
  }

  @ParameterizedTest
  @DisabledIfSystemProperty(named = "golden.update", matches = "true")
  @MethodSource("examples")
  void readTwiceTheReadingHasTheSameBytes(Dispatch dispatch) throws IOException {
    AnnotatedDispatch annotated = recorded(dispatch);
    assertThat(ReadingJson.line(read(annotated))).isEqualTo(ReadingJson.line(read(annotated)));
  }

  @Test
  @EnabledIfSystemProperty(named = "golden.update", matches = "true")
  void writeThemAnew() throws IOException {
    Files.createDirectories(GOLDEN);
    try (Pipeline pipeline = Pipeline.load()) {
      for (Dispatch dispatch : examples().map(Named::getPayload).toList()) {
        AnnotatedDispatch annotated = pipeline.read(dispatch).resolved().annotated();
        Files.writeString(file(dispatch, ".conllu"), ConlluWriter.write(annotated));
        Files.writeString(file(dispatch, ".txt"), MarkedUpReading.of(read(recorded(dispatch))));
      }
    }
  }

  private static AnnotatedDispatch recorded(Dispatch dispatch) throws IOException {
    String conllu = Files.readString(file(dispatch, ".conllu"));
    AnnotatedDispatch recorded = AnnotatedDispatches.fromConllu(null, conllu);
    assertThat(recorded.text()).isEqualTo(dispatch.text());
    return new AnnotatedDispatch(
        dispatch,
        recorded.paragraphs(),
        recorded.sentences(),
        recorded.names(),
        recorded.attributions(),
        recorded.signals());
  }

  private static Reading read(AnnotatedDispatch annotated) {
    ResolvedDispatch resolved = Stages.RESOLVER.resolve(annotated);
    return new Reading(resolved, Stages.EXTRACTOR.extract(resolved), STAMP);
  }

  /// The real stages, loaded once.
  private static final class Stages {
    static final Resolver RESOLVER = Resolver.load();
    static final Extractor EXTRACTOR = Extractor.load();
  }
}
