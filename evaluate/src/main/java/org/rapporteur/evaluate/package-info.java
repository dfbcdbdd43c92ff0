/// Measures the engine on gold data: metrics, a table beside the peers' rows, a report.
///
/// Start at [Evaluation]. A [Task] names what is measured; `exam` turns a gold file into questions
/// and marks the answers with the formulas of `metric`. It uses `pipeline` and nothing beyond it.
@NullMarked
package org.rapporteur.evaluate;

import org.jspecify.annotations.NullMarked;
