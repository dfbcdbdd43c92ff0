/// Readings as tables and in the shapes of the field: one row model, many forms of writing it.
///
/// Start at [Export]. A [Filter] chooses rows; [Tables] says which columns they have; a [RowWriter]
/// writes them. FastCSV, Jackson and DuckDB stay inside.
@NullMarked
package org.rapporteur.archive.export;

import org.jspecify.annotations.NullMarked;
