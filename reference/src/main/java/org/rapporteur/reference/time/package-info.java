/// The words in which English speaks of time, as a table.
///
/// [TimeWords] is the entry; `resolve` builds its rules on the classes it gives.
@NullMarked
package org.rapporteur.reference.time;

import org.jspecify.annotations.NullMarked;
