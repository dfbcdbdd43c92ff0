/// Tells how near words stand to the examples of a user's codebook: few examples, no training.
///
/// Entry type: [Likeness]. It goes by the encoder's vectors, scaled by what ordinary words have in
/// common, and says nothing of parties or status, which is for `extract`.
@NullMarked
package org.rapporteur.annotate.likeness;

import org.jspecify.annotations.NullMarked;
