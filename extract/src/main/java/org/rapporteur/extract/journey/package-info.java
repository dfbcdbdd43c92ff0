/// Journeys: tours through several places, checked against the length that the text states.
///
/// [JourneyFinder] gathers stops by traveller into a `Tour`. `StopReader` reads them from a
/// sentence: `PlaceLinks` ties places to words, `MotionReader` says whether they are reached or
/// left, `TravellerFinder` by whom, `StopStatusReader` whether that took place, `StopDays` when.
/// `StatedLengthReader` reads the "ninth stop" and the "five-nation tour".
@NullMarked
package org.rapporteur.extract.journey;

import org.jspecify.annotations.NullMarked;
