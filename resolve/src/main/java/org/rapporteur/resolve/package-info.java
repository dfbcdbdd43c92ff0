/// Who, where and when: makes a [org.rapporteur.model.ResolvedDispatch] of an
/// [org.rapporteur.model.AnnotatedDispatch].
///
/// [Resolver] is the way in. `resolve.mention` finds the phrases that refer to someone,
/// `resolve.actor` says who that is, `resolve.coreference` which of them are the same,
/// `resolve.place` where and `resolve.time` when.
@NullMarked
package org.rapporteur.resolve;

import org.jspecify.annotations.NullMarked;
