package org.rapporteur.evaluate;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.evaluate.exam.Engine;
import org.rapporteur.evaluate.exam.Exam;
import org.rapporteur.evaluate.exam.Exams;
import org.rapporteur.evaluate.exam.Task;
import org.rapporteur.model.Dispatch;

/// Measures an engine on gold files.
///
/// ```java
/// try (Pipeline pipeline = Pipeline.load()) {
///   Engine engine = new PipelineEngine(pipeline);
///   Report report = Evaluation.run(Task.DATES, files, engine, 2, Progress.SILENT);
///   System.out.print(ReportTable.of(report));
///   ReportFiles.write(report, Path.of("reports"));
/// }
/// ```
public final class Evaluation {
  private Evaluation() {}

  /// Reads every dispatch of the gold files and scores what was read.
  ///
  /// @param threads how many dispatches are read at a time
  /// @throws org.rapporteur.evaluate.json.GoldException when a gold file cannot be used
  public static Report run(
      Task task, List<Path> gold, Engine engine, int threads, Progress progress) {
    Instant begin = Instant.now();
    List<Exam> exams = gold.stream().map(file -> Exams.open(task, file)).toList();
    int total = exams.stream().mapToInt(exam -> exam.dispatches().size()).sum();
    var done = new AtomicInteger();
    List<String> failures = new ArrayList<>();
    for (Exam exam : exams) {
      failures.addAll(
          answer(exam, engine, threads, () -> progress.step(done.incrementAndGet(), total)));
    }
    List<Report.Measured> measured = new ArrayList<>();
    for (int i = 0; i < exams.size(); i++) {
      measured.add(Report.Measured.of(gold.get(i), exams.get(i)));
    }
    return new Report(
        task, begin, Duration.between(begin, Instant.now()), measured, failures, engine.stamp());
  }

  /// A dispatch on which the engine fails is counted as unanswered and named in the report.
  private static List<String> answer(Exam exam, Engine engine, int threads, Runnable step) {
    List<Dispatch> dispatches = exam.dispatches();
    List<Callable<String>> answers = new ArrayList<>();
    for (int i = 0; i < dispatches.size(); i++) {
      int index = i;
      answers.add(() -> answer(exam, index, engine, step));
    }
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<String> failures = new ArrayList<>();
      for (Future<String> failure : workers.invokeAll(answers)) {
        failures.add(failure.get());
      }
      return failures.stream().filter(failure -> !failure.isEmpty()).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed", e.getCause());
    }
  }

  private static String answer(Exam exam, int index, Engine engine, Runnable step) {
    try {
      exam.answer(index, engine);
      return "";
    } catch (RuntimeException | StackOverflowError e) {
      return exam.dispatches().get(index).id() + ": " + e;
    } finally {
      step.run();
    }
  }
}
