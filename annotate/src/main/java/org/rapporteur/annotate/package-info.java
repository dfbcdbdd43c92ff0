/// Dispatch → AnnotatedDispatch: words, sentences, syntax, names and attributions, read in one pass
/// of a small encoder over each paragraph.
///
/// Entry type: [Annotator]. `segment` cuts the text, `encoder` scores its words, `decode` turns the
/// scores into readings; this package lays out the windows and puts the readings together.
@NullMarked
package org.rapporteur.annotate;

import org.jspecify.annotations.NullMarked;
