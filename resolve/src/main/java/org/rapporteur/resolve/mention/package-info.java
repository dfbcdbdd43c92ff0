/// The phrases of a dispatch that refer to someone, before it is known to whom.
///
/// [PhraseFinder] is the entry. Names come from `annotate`, the rest from the syntax and the nouns
/// of `reference`.
@NullMarked
package org.rapporteur.resolve.mention;

import org.jspecify.annotations.NullMarked;
