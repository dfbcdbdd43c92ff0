/// The database: readings as packed lines of JSON, every version of them, one transaction a
/// dispatch.
///
/// Start at [Store]. SQL and the database's drivers stay in here.
@NullMarked
package org.rapporteur.archive.store;

import org.jspecify.annotations.NullMarked;
