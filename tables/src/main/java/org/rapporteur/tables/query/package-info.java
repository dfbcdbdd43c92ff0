/// The query language: what people type, and whether what was found in a reading answers to it.
///
/// Start at [Filter]; [QueryParser] reads what people type. [Facts] is what a filter looks at, in a
/// search index and in memory alike, so that searches, exports and pages agree.
@NullMarked
package org.rapporteur.tables.query;

import org.jspecify.annotations.NullMarked;
