/// The same story only once: texts that are copies of one another, wholly or in part.
///
/// Start at [CopyIndex]: it is shown one text after the other and says of which earlier one it is a
/// copy. [Sketch] is the small part of a text that is kept.
@NullMarked
package org.rapporteur.ingest.copy;

import org.jspecify.annotations.NullMarked;
