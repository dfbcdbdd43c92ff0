/// Readings as few bytes: a line of JSON taken apart into columns, then compressed.
///
/// Start at [Packing]. It knows no reading, only JSON in which objects of the same place look
/// alike, so it goes on when the contract grows. `archive.store` keeps what it makes.
@NullMarked
package org.rapporteur.archive.packing;

import org.jspecify.annotations.NullMarked;
