/// Who, where and when around a word: the clause as events, figures and journeys read it.
///
/// [Scene] holds the dispatch, [Arguments] walks the syntax, [Parties] turns words into actors and
/// [Whereabouts] finds the place and the day.
@NullMarked
package org.rapporteur.extract.clause;

import org.jspecify.annotations.NullMarked;
