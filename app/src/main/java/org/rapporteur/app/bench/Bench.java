package org.rapporteur.app.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.rapporteur.model.Dispatch;
import org.rapporteur.pipeline.Outcome;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.render.json.ReadingJson;

/// Reads dispatches as `rapporteur read --format jsonl` does, but into nothing, and measures it.
public final class Bench {

  private static final double NANOSECONDS = 1e9;

  private final Pipeline pipeline;
  private final int threads;
  private final ConcurrentLinkedQueue<Double> latencies = new ConcurrentLinkedQueue<>();
  private final LongAdder rendering = new LongAdder();
  private final LongAdder failed = new LongAdder();

  private Bench(Pipeline pipeline, int threads) {
    this.pipeline = pipeline;
    this.threads = threads;
  }

  /// Reads `warmUp`, then `dispatches`, of which alone the result tells.
  public static Measurement measure(
      Pipeline pipeline, int threads, List<Dispatch> warmUp, List<Dispatch> dispatches) {
    new Bench(pipeline, threads).readAll(warmUp);
    return new Bench(pipeline, threads).measure(dispatches);
  }

  private Measurement measure(List<Dispatch> dispatches) {
    try (StageClock clock = new StageClock()) {
      long begun = System.nanoTime();
      readAll(dispatches);
      double seconds = (System.nanoTime() - begun) / NANOSECONDS;
      Map<Step, Double> steps = new EnumMap<>(Step.class);
      clock.stop().forEach((step, nanoseconds) -> steps.put(step, nanoseconds / NANOSECONDS));
      steps.put(Step.RENDER, rendering.sum() / NANOSECONDS);
      return new Measurement(
          threads,
          dispatches.stream().mapToLong(Bench::words).sum(),
          failed.sum(),
          seconds,
          List.copyOf(latencies),
          steps,
          clock.padding(),
          Machine.peakMegabytes());
    }
  }

  private void readAll(List<Dispatch> dispatches) {
    AtomicInteger next = new AtomicInteger();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(Thread.ofPlatform().start(() -> work(dispatches, next)));
    }
    try {
      for (Thread worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void work(List<Dispatch> dispatches, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < dispatches.size(); i = next.getAndIncrement()) {
      long begun = System.nanoTime();
      read(dispatches.get(i));
      latencies.add((System.nanoTime() - begun) / 1e6);
    }
  }

  private void read(Dispatch dispatch) {
    switch (pipeline.attempt(dispatch)) {
      case Outcome.Read(var reading) -> {
        long begun = System.nanoTime();
        boolean empty = ReadingJson.line(reading).getBytes(StandardCharsets.UTF_8).length == 0;
        rendering.add(System.nanoTime() - begun);
        failed.add(empty ? 1 : 0);
      }
      case Outcome.Failed _ -> failed.increment();
    }
  }

  private static long words(Dispatch dispatch) {
    return new StringTokenizer(dispatch.text()).countTokens();
  }
}
