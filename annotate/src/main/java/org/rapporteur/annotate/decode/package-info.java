/// Turns the scores of one window into what they mean: parts of speech, lemmas, one tree a
/// sentence, names, and attributions as linked spans of words.
///
/// Entry type: [WindowDecoder]. Takes [Scores][org.rapporteur.annotate.encoder.Scores] from
/// `encoder`; knows words by their place in the window, not by offsets.
@NullMarked
package org.rapporteur.annotate.decode;

import org.jspecify.annotations.NullMarked;
