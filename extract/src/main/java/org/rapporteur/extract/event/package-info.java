/// Political events: from the words that tell them to who did what to whom.
///
/// [EventCoder] runs the rules over a dispatch, drops what is no politics and joins what is told
/// twice. A rule proposes a `Draft`; each rule is a file of its own. The lexicon, the frames and
/// the codebook are tables of `reference`; the clause is read by `extract.clause`.
@NullMarked
package org.rapporteur.extract.event;

import org.jspecify.annotations.NullMarked;
