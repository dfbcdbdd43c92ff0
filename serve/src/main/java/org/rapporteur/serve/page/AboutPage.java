package org.rapporteur.serve.page;

import java.util.List;
import org.rapporteur.model.EngineStamp;

/// What the program is.
///
/// @param engine versions of what reads
/// @param parts by others; empty when the program was not packaged
public record AboutPage(EngineStamp engine, List<Part> parts) {

  public AboutPage {
    parts = List.copyOf(parts);
  }
}
