/// What persons say about readings: a finding is something else, or it is none. A correction holds
/// to the words it is about, so that it is found again when the dispatch has been read anew.
///
/// Start at [Correction]; [Corrector] applies them, [CorrectedGold] makes gold of them. The archive
/// keeps them, `correction.json` writes them as lines.
@NullMarked
package org.rapporteur.archive.correction;

import org.jspecify.annotations.NullMarked;
