/// Loaded words and scare quotes, each with the voice that uses it.
///
/// [TermFinder] is the way in; the words come from the table of loaded terms in `reference`.
@NullMarked
package org.rapporteur.extract.term;

import org.jspecify.annotations.NullMarked;
