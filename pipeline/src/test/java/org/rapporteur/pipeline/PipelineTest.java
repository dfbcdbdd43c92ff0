package org.rapporteur.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;

class PipelineTest {

  private static final EngineStamp STAMP = new EngineStamp("7", new TreeMap<>(), new TreeMap<>());

  private static final Dispatch DISPATCH =
      Dispatch.of(
          "talks",
          "The foreign minister arrived in Doha on Saturday. “The talks will go on,” he told"
              + " reporters. Officials said that at least 12 people were killed.");

  private static Pipeline engine;

  @BeforeAll
  static void loadEngine() {
    engine = Pipeline.load();
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  @Test
  void stagesWorkInTheirOrder() {
    Reading reading =
        Pipeline.of(PipelineTest::annotated, PipelineTest::resolved, _ -> nothing(), STAMP)
            .read(DISPATCH);

    assertThat(reading.dispatch()).isEqualTo(DISPATCH);
    assertThat(reading.engine()).isEqualTo(STAMP);
  }

  @Test
  void failureOfAStageNamesTheDispatchAndIsData() {
    Pipeline broken = failing(new IllegalStateException("no head"));

    assertThat(broken.attempt(DISPATCH))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.rejected().describe())
                  .startsWith("talks: the engine failed on this dispatch")
                  .contains("no head");
              assertThat(failed.cause()).hasMessage("no head");
            });
    assertThatIllegalStateException().isThrownBy(() -> broken.read(DISPATCH));
  }

  @Test
  void endlessRecursionIsAFailureLikeOthers() {
    assertThat(failing(new StackOverflowError()).attempt(DISPATCH))
        .isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void readingIsStampedWithVersionModelsAndTables() {
    EngineStamp stamp = engine.engine();

    assertThat(stamp.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(stamp.models().values()).isNotEmpty().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    assertThat(stamp.referenceData()).isNotEmpty();
  }

  @Test
  void sameDispatchIsReadTheSame() {
    assertThat(engine.read(DISPATCH)).isEqualTo(engine.read(DISPATCH));
  }

  @Test
  void turkishLocaleChangesNothing() {
    Reading usual = engine.read(DISPATCH);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(engine.read(DISPATCH)).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", ".", "“", "\uD800", "1234", "Said.", "said said said"})
  void oddTextIsReadWithoutFailure(String text) {
    assertThat(engine.attempt(Dispatch.of("odd", text))).isInstanceOf(Outcome.Read.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomUnicodeIsReadWithoutFailure(long seed) {
    int[] points = new Random(seed).ints(400, 0, Character.MAX_CODE_POINT + 1).toArray();
    String text = new String(points, 0, points.length);

    assertThat(engine.attempt(Dispatch.of("random", text))).isInstanceOf(Outcome.Read.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "said ", "“he said ", "(", "the war on the war on ", "1,000 "})
  void veryLongTextIsReadInTime(String part) {
    Dispatch dispatch = Dispatch.of("long", part.repeat(20_000 / part.length()));

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(engine.attempt(dispatch)).isInstanceOf(Outcome.Read.class));
  }

  private static Pipeline failing(Throwable cause) {
    Function<AnnotatedDispatch, ResolvedDispatch> resolve =
        _ -> {
          switch (cause) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new AssertionError(cause);
          }
        };
    return Pipeline.of(PipelineTest::annotated, resolve, _ -> nothing(), STAMP);
  }

  private static AnnotatedDispatch annotated(Dispatch dispatch) {
    return new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of());
  }

  private static ResolvedDispatch resolved(AnnotatedDispatch annotated) {
    return new ResolvedDispatch(
        annotated, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Findings nothing() {
    return new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
