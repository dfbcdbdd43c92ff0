/// The same page a second time: what became of its sentences.
///
/// Start at [Comparison].
@NullMarked
package org.rapporteur.ingest.version;

import org.jspecify.annotations.NullMarked;
