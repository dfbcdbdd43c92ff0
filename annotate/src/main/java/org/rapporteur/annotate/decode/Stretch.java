package org.rapporteur.annotate.decode;

/// Words of a window that form one tree: a sentence, or the part of one that fitted.
///
/// @param begin the first word's place in the window
/// @param end the place after the last one
public record Stretch(int begin, int end) {}
