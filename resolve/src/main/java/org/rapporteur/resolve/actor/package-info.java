/// Whom a name or a description means on a given day.
///
/// [Identification] is the entry: it makes an [Identity] of a name, a description or a bare phrase,
/// by the tables of `reference`. What one dispatch tells about who is who is
/// `resolve.coreference`'s part.
@NullMarked
package org.rapporteur.resolve.actor;

import org.jspecify.annotations.NullMarked;
