/// Who asserts a stretch of text: the outlet, or the innermost statement that holds it.
///
/// [Voices] is made from the statements of a dispatch; the finders of events, figures and terms ask
/// it.
@NullMarked
package org.rapporteur.extract.voice;

import org.jspecify.annotations.NullMarked;
