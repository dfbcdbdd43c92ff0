package org.rapporteur.archive;

import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.EngineStamp;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;

/// Readings in which nothing was found, for tests that keep them.
public final class Readings {

  private Readings() {}

  /// Returns the reading of a text by an engine of that version.
  public static Reading of(String id, String text, String version) {
    var annotated =
        new AnnotatedDispatch(Dispatch.of(id, text), List.of(), List.of(), List.of(), List.of());
    var resolved =
        new ResolvedDispatch(
            annotated, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    var findings = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Reading(
        resolved, findings, new EngineStamp(version, new TreeMap<>(), new TreeMap<>()));
  }
}
