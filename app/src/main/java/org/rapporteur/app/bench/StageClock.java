package org.rapporteur.app.bench;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/// Adds up what the stages' flight-recorder events tell while it runs.
final class StageClock implements AutoCloseable {

  private static final String CUT = "rapporteur.CutRun";
  private static final String MODEL = "rapporteur.ModelRun";
  private static final String STAGE = "rapporteur.StageRun";

  private final RecordingStream events = new RecordingStream();
  private final Map<String, Long> nanoseconds = new HashMap<>();
  private long pieces;
  private long piecesOfText;

  /// Starts to listen.
  StageClock() {
    for (String name : new String[] {CUT, MODEL, STAGE}) {
      events.enable(name).withoutThreshold().withoutStackTrace();
    }
    events.onEvent(CUT, event -> add(CUT, event));
    events.onEvent(STAGE, event -> add(event.getString("stage"), event));
    events.onEvent(MODEL, this::addModelRun);
    events.startAsync();
  }

  private void addModelRun(RecordedEvent event) {
    add(MODEL, event);
    pieces += event.getInt("pieces");
    piecesOfText += event.getInt("piecesOfText");
  }

  private void add(String name, RecordedEvent event) {
    nanoseconds.merge(name, event.getDuration().toNanos(), Long::sum);
  }

  /// Stops to listen, waits for what was told, and returns each step's time over all threads, in
  /// nanoseconds; rendering is no stage and not among them.
  Map<Step, Long> stop() {
    events.stop();
    Map<Step, Long> steps = new EnumMap<>(Step.class);
    steps.put(Step.CUT, of(CUT));
    steps.put(Step.MODEL, of(MODEL));
    steps.put(Step.DECODE, Math.max(0, of("annotate") - of(CUT) - of(MODEL)));
    steps.put(Step.RESOLVE, of("resolve"));
    steps.put(Step.EXTRACT, of("extract"));
    return steps;
  }

  private long of(String name) {
    return nanoseconds.getOrDefault(name, 0L);
  }

  /// Returns which share of what the model computed was padding, once stopped.
  double padding() {
    return pieces == 0 ? 0 : 1 - (double) piecesOfText / pieces;
  }

  @Override
  public void close() {
    events.close();
  }
}
