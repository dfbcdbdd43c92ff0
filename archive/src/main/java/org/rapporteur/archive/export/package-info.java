/// What a query finds, as tables and in the shapes of the field: one row model, many forms of
/// writing it.
///
/// Start at [Export]. Rows and their columns are those of `tables`; [Forms] opens the writer of a
/// format. FastCSV, Jackson and DuckDB stay inside.
@NullMarked
package org.rapporteur.archive.export;

import org.jspecify.annotations.NullMarked;
