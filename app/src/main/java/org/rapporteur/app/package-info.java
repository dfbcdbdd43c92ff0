/// The command line, and the only place where everything is wired: what comes in (`ingest`), what
/// reads it (`pipeline`), what shows it (`render`) and what measures it (`evaluate`).
///
/// Start at [Rapporteur]; each command is one class.
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
