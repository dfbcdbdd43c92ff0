/// Words and syntax as CoNLL-U: what `rapporteur read --format conllu` writes.
///
/// Start at [ConlluWriter]. The tests of the later stages read the same format.
@NullMarked
package org.rapporteur.render.conllu;

import org.jspecify.annotations.NullMarked;
