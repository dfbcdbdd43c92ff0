/// Which phrases of a dispatch mean the same actor.
///
/// [CastBuilder] is the entry: names first, over the whole dispatch; then, in the order of the
/// text, descriptions and pronouns, each by what went before. It makes a [Cast] of what
/// `resolve.mention` found, with `resolve.actor` to say who is who. A phrase that fits nobody well
/// stays unresolved.
@NullMarked
package org.rapporteur.resolve.coreference;

import org.jspecify.annotations.NullMarked;
