package org.rapporteur.pipeline;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.LoadedTerms;

/// Reads dispatches: annotate, resolve, extract.
///
/// Load it once; it is safe for use by many threads. The same dispatch gives the same reading.
///
/// ```java
/// try (Pipeline pipeline = Pipeline.load()) {
///   Reading reading = pipeline.read(Dispatch.of("note", "The minister arrived in Doha."));
/// }
/// ```
public final class Pipeline implements AutoCloseable {

  private final Stages stages;
  private final EngineStamp engine;
  private final Runnable onClose;

  Pipeline(Stages stages, EngineStamp engine, Runnable onClose) {
    this.stages = stages;
    this.engine = engine;
    this.onClose = onClose;
  }

  /// Loads the language model and the reference data; takes a second or so.
  ///
  /// @throws RuntimeException when the model or a table that is shipped with the engine is broken
  public static Pipeline load() {
    return load(Additions.NONE);
  }

  /// Loads the language model and the reference data with a user's own rows laid over it.
  ///
  /// @throws org.rapporteur.reference.TableException naming file and line when an added row is
  ///   broken
  public static Pipeline load(Additions additions) {
    return load(additions, LoadedTerms.load());
  }

  /// Loads the engine with other loaded terms than the shipped ones; readings name their tables.
  ///
  /// ```java
  /// try (InputStream own = Files.newInputStream(Path.of("terms.tsv"))) {
  ///   LoadedTerms terms = LoadedTerms.load().with("terms.tsv", own);
  ///   Pipeline pipeline = Pipeline.load(Additions.NONE, terms);
  /// }
  /// ```
  public static Pipeline load(Additions additions, LoadedTerms terms) {
    return load(additions, terms, null);
  }

  /// Loads the engine so that it also codes events by a user's codebook, which takes a second more.
  ///
  /// @param codebook null when there is none
  public static Pipeline load(Additions additions, LoadedTerms terms, @Nullable Codebook codebook) {
    return Engine.load(additions, terms, codebook);
  }

  /// Composes other stages than those that are shipped: for experiments, comparisons and tests.
  ///
  /// @param engine what readings are stamped with
  public static Pipeline of(
      Function<Dispatch, AnnotatedDispatch> annotate,
      Function<AnnotatedDispatch, ResolvedDispatch> resolve,
      Function<ResolvedDispatch, Findings> extract,
      EngineStamp engine) {
    return new Pipeline(new Stages(annotate, resolve, extract), engine, () -> {});
  }

  /// Reads one dispatch.
  ///
  /// @throws RuntimeException when a stage fails on it, which is a fault of the engine
  public Reading read(Dispatch dispatch) {
    AnnotatedDispatch annotated = StageRun.of("annotate", stages.annotate(), dispatch);
    ResolvedDispatch resolved = StageRun.of("resolve", stages.resolve(), annotated);
    Findings findings = StageRun.of("extract", stages.extract(), resolved);
    return new Reading(resolved, findings, engine);
  }

  /// Reads one dispatch among many: a failure is returned, so that the others are read all the
  /// same.
  public Outcome attempt(Dispatch dispatch) {
    try {
      return new Outcome.Read(read(dispatch));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Outcome.Failed.of(dispatch, e);
    }
  }

  /// Returns what every reading of this pipeline is stamped with.
  public EngineStamp engine() {
    return engine;
  }

  @Override
  public void close() {
    onClose.run();
  }
}
