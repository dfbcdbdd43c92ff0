package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.pipeline.Pipeline;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: the same as every reading is stamped with.
final class Versions implements IVersionProvider {

  private final Supplier<Pipeline> pipelines;

  Versions(Supplier<Pipeline> pipelines) {
    this.pipelines = pipelines;
  }

  @Override
  public String[] getVersion() {
    try (Pipeline pipeline = pipelines.get()) {
      return describe(pipeline.engine()).toArray(String[]::new);
    }
  }

  private static List<String> describe(EngineStamp engine) {
    List<String> lines = new ArrayList<>();
    lines.add("rapporteur " + engine.version());
    lines.add("java " + Runtime.version());
    engine.models().forEach((name, hash) -> lines.add("model %s %s".formatted(name, hash)));
    engine
        .referenceData()
        .forEach((name, version) -> lines.add("reference %s %s".formatted(name, version)));
    return lines;
  }
}
