/// What each page of the reading room shows, ready for its template.
///
/// Templates in `src/main/jte` only lay out; every choice of words, order and measure is made here.
/// Start at [DispatchPage].
@NullMarked
package org.rapporteur.serve.page;

import org.jspecify.annotations.NullMarked;
