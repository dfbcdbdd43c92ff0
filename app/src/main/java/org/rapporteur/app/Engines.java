package org.rapporteur.app;

import org.rapporteur.pipeline.Pipeline;
import org.rapporteur.reference.Additions;

/// Loads the engine when a command needs it; the command closes it.
interface Engines {

  /// @param additions a user's own rows on who is who
  Pipeline load(Additions additions);
}
