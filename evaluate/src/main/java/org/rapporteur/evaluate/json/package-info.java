/// Gold files and reports as JSON; Jackson stays inside this package.
///
/// Start at [JsonRow] for reading and [ReportJson] for writing.
@NullMarked
package org.rapporteur.evaluate.json;

import org.jspecify.annotations.NullMarked;
