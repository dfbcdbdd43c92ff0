/// Figures: how many were killed, fled, attended; how much was promised.
///
/// [FigureFinder] reads numbers, what bounds them and what they count, and ties them to events,
/// places and voices. `MeasureReader` tells what is counted from the words a number stands with,
/// `OutcomeReader` from where the counted end up, `CueReader` from words near by, `EllipsisReader`
/// and `BareNumberReader` from the figure before. `PartReader` tells parts from wholes. The words
/// are tables of `reference`.
@NullMarked
package org.rapporteur.extract.figure;

import org.jspecify.annotations.NullMarked;
