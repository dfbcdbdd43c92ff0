/// Figures: how many were killed, fled, attended; how much was promised.
///
/// [FigureFinder] reads numbers, what bounds them and what they count, and ties them to events,
/// places and voices. The words are tables of `reference`.
@NullMarked
package org.rapporteur.extract.figure;

import org.jspecify.annotations.NullMarked;
