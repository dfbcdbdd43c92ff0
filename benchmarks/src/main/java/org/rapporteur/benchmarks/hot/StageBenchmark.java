package org.rapporteur.benchmarks.hot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.annotate.segment.Segmenter;
import org.rapporteur.extract.Extractor;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.LoadedTerms;
import org.rapporteur.render.json.ReadingJson;
import org.rapporteur.resolve.Resolver;

/// Each stage of a reading by itself, on one dispatch and one core.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "-Xmx2g"})
public class StageBenchmark {

  /// The dispatch, a plain text.
  @Param("examples/2018-03-17-moscow.txt")
  public String file = "";

  private final Segmenter segmenter = Segmenter.load();
  private final Annotator annotator = Annotator.load();
  private final Resolver resolver = Resolver.load(Additions.NONE);
  private final Extractor extractor = Extractor.load(LoadedTerms.load());
  private Dispatch dispatch = Dispatch.of("none", "");
  private AnnotatedDispatch annotated = annotator.annotate(dispatch);
  private ResolvedDispatch resolved = resolver.resolve(annotated);
  private Findings findings = extractor.extract(resolved);
  private Reading reading;

  /// Runs every stage once, so that each benchmark has its input.
  public StageBenchmark() {
    try (Pipeline pipeline = Pipeline.load()) {
      reading = new Reading(resolved, findings, pipeline.engine());
    }
  }

  /// Reads the dispatch.
  @Setup
  public void read() throws IOException {
    dispatch = Dispatch.of("benchmark", Files.readString(Path.of(file)));
    annotated = annotator.annotate(dispatch);
    resolved = resolver.resolve(annotated);
    findings = extractor.extract(resolved);
    reading = new Reading(resolved, findings, reading.engine());
  }

  /// Frees the model.
  @TearDown
  public void close() {
    annotator.close();
  }

  /// Cuts the text into paragraphs, sentences and words.
  @Benchmark
  public Object cut() {
    return segmenter.segment(dispatch.text());
  }

  /// Cuts, runs the model, decodes its scores.
  @Benchmark
  public Object annotate() {
    return annotator.annotate(dispatch);
  }

  /// Finds actors, places and dates.
  @Benchmark
  public Object resolve() {
    return resolver.resolve(annotated);
  }

  /// Finds statements, events, journeys, figures and terms.
  @Benchmark
  public Object extract() {
    return extractor.extract(resolved);
  }

  /// Writes the reading as a line of JSON.
  @Benchmark
  public Object render() {
    return ReadingJson.line(reading);
  }
}
