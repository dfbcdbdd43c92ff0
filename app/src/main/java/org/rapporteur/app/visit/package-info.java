/// Visits a reading room as many readers do at once, and measures what they wait for.
///
/// Start at [Visit]. It knows of the room nothing but its address: readers follow the links that
/// they see.
@NullMarked
package org.rapporteur.app.visit;

import org.jspecify.annotations.NullMarked;
