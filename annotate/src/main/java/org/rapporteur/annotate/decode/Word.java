package org.rapporteur.annotate.decode;

import org.rapporteur.model.UniversalPos;

/// What was read about one word.
///
/// @param upos its universal part of speech
/// @param xpos its Penn Treebank tag
/// @param lemma its dictionary form
/// @param head the place of its head in the window, or -1 for the root of its stretch
/// @param relation to its head
/// @param politics log-odds that it speaks of politics
public record Word(
    UniversalPos upos, String xpos, String lemma, int head, String relation, double politics) {}
