/// Reads what is told, and who tells it: from a [org.rapporteur.model.ResolvedDispatch] to
/// [org.rapporteur.model.Findings].
///
/// [Extractor] is the way in. It finds statements first; from them come the voices, by which the
/// finders of events, figures, journeys and loaded terms (one package each) say who asserts what
/// they found.
@NullMarked
package org.rapporteur.extract;

import org.jspecify.annotations.NullMarked;
