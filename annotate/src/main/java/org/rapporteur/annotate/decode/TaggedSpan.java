package org.rapporteur.annotate.decode;

/// Words of a window that bear one tag.
///
/// @param begin the first word
/// @param end the word after the last one
/// @param type the tag without its B- or I-
/// @param begun false when the window opens inside it
/// @param probability of its least certain word, 0 to 1
public record TaggedSpan(int begin, int end, String type, boolean begun, double probability) {}
