package org.rapporteur.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.Annotator;
import org.rapporteur.extract.Extractor;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.Inventory;
import org.rapporteur.reference.LoadedTerms;
import org.rapporteur.resolve.Resolver;

/// Loads the real stages and finds out their versions.
final class Engine {

  private Engine() {}

  /// Loads model and tables side by side: most of a short run is spent here.
  static Pipeline load(Additions additions, LoadedTerms terms, @Nullable Codebook codebook) {
    var annotating = CompletableFuture.supplyAsync(Annotator::load);
    var extracting = CompletableFuture.supplyAsync(() -> Extractor.load(terms));
    var taking = CompletableFuture.supplyAsync(Inventory::versions);
    Resolver resolver = Resolver.load(additions);
    Extractor extractor = extracting.join();
    Annotator annotator = annotating.join();
    if (codebook != null) {
      annotator = annotator.knowing(codebook);
      extractor = extractor.coding(codebook);
    }
    Stages stages = new Stages(annotator::annotate, resolver::resolve, extractor::extract);
    SortedMap<String, String> tables = taking.join();
    tables.putAll(additions.versions());
    terms.overlays().forEach((name, version) -> tables.put("terms:" + name, version));
    if (codebook != null) {
      tables.put(EngineStamp.ONTOLOGY + codebook.name(), codebook.version());
    }
    EngineStamp stamp = new EngineStamp(version(), annotator.models(), tables);
    return new Pipeline(stages, stamp, annotator::close);
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream file = Engine.class.getResourceAsStream("engine.properties")) {
      properties.load(Objects.requireNonNull(file, "engine.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
