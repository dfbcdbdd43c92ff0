/// Measures how fast dispatches are read: end to end, by stage, and how far that is from the model
/// run alone.
///
/// Start at [Bench]. The stages tell of themselves by flight-recorder events, which cost nothing
/// outside of a measurement; [StageClock] adds them up.
@NullMarked
package org.rapporteur.app.bench;

import org.jspecify.annotations.NullMarked;
