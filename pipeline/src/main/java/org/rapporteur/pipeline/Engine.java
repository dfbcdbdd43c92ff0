package org.rapporteur.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.rapporteur.extract.Extractor;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.reference.Inventory;
import org.rapporteur.resolve.Resolver;

/// Loads the real stages and finds out their versions.
final class Engine {

  private Engine() {}

  static Pipeline load() {
    Resolver resolver = Resolver.load();
    Extractor extractor = Extractor.load();
    Stages stages =
        new Stages(
            dispatch -> new AnnotatedDispatch(dispatch, List.of(), List.of(), List.of(), List.of()),
            resolver::resolve,
            extractor::extract);
    EngineStamp stamp = new EngineStamp(version(), new TreeMap<>(), Inventory.versions());
    return new Pipeline(stages, stamp, () -> {});
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream file = Engine.class.getResourceAsStream("engine.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
