/// Cuts a text into paragraphs, sentences and words with exact offsets, by the conventions of the
/// English Universal Dependencies treebanks (EWT, GUM).
///
/// Entry type: [Segmenter]. Uses the tables of `reference`; knows nothing of the encoder that reads
/// the words. Everything here takes time linear in the text.
@NullMarked
package org.rapporteur.annotate.segment;

import org.jspecify.annotations.NullMarked;
