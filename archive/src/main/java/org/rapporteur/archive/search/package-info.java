/// Finds readings: full text with phrases, and what was found in them, with one vocabulary.
///
/// Start at [Search] and [Filter]; [QueryParser] reads what people type. [Facts] is what a filter
/// looks at, in the index and in memory alike, so that searches and exports agree. Lucene stays in
/// this package.
@NullMarked
package org.rapporteur.archive.search;

import org.jspecify.annotations.NullMarked;
