/// The reading as JSON: what `rapporteur read --format jsonl` writes, one line a dispatch.
///
/// Start at [ReadingJson]. The contract is docs/reference/reading.schema.json; the order of the
/// keys is part of it. Jackson stays inside this package.
@NullMarked
package org.rapporteur.render.json;

import org.jspecify.annotations.NullMarked;
