package org.rapporteur.serve.page;

/// A figure as the dispatch page shows it.
///
/// @param id names it in the reading
/// @param bounds the numbers with their qualifier
/// @param measure what is counted
/// @param words as the text has it
/// @param where or empty
/// @param when or empty
/// @param letter of the voice that gives it; empty for the outlet
/// @param hue of that voice, or 0
/// @param voice who gives it
public record FigureRecord(
    String id,
    String bounds,
    String measure,
    String words,
    String where,
    String when,
    String letter,
    int hue,
    String voice) {}
