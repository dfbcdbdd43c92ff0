package org.rapporteur.evaluate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.exam.Engine;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Place;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reference.Additions;
import org.rapporteur.resolve.Explainer;
import org.rapporteur.resolve.place.FoundPlaces;
import org.rapporteur.resolve.place.PlaceFinder;

/// The engine as `rapporteur read` runs it.
public final class PipelineEngine implements Engine {
  private final Pipeline pipeline;
  private final PlaceFinder places;
  private final Explainer explainer;

  /// @param pipeline stays the caller's to close
  public PipelineEngine(Pipeline pipeline) {
    this.pipeline = pipeline;
    this.places = PlaceFinder.load();
    this.explainer = Explainer.load(Additions.NONE);
  }

  @Override
  public Reading read(Dispatch dispatch) {
    return pipeline.read(dispatch);
  }

  @Override
  public Map<Span, Place> locate(Dispatch dispatch, List<Span> spans) {
    FoundPlaces found = places.resolve(dispatch, spans.stream().sorted().toList());
    Map<Span, Place> located = new LinkedHashMap<>();
    spans.forEach(span -> found.at(span).ifPresent(place -> located.put(span, place)));
    return located;
  }

  @Override
  public Actor identify(String phrase, @Nullable LocalDate day) {
    return explainer.resolve(phrase, day);
  }

  @Override
  public EngineStamp stamp() {
    return pipeline.engine();
  }
}
