/// Finds readings: full text with phrases, and what was found in them as persons corrected it.
///
/// Start at [Search]. What a query means is in `tables.query`; the index holds just its `Facts`, so
/// that searches and exports agree. Lucene stays in this package.
@NullMarked
package org.rapporteur.archive.search;

import org.jspecify.annotations.NullMarked;
