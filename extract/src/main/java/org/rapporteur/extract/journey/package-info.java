/// Journeys: tours through several places, checked against the length that the text states.
///
/// [JourneyFinder] gathers stops by traveller; `StopReader` reads them from a sentence and
/// `StatedLengthReader` the "ninth stop" and the "five-nation tour".
@NullMarked
package org.rapporteur.extract.journey;

import org.jspecify.annotations.NullMarked;
