package org.rapporteur.annotate.encoder;

/// What the model says about the words of one window: one row a word, unnormalised (logits).
///
/// @param upos by [Labels#upos]
/// @param xpos by [Labels#xpos]
/// @param lemma by [Labels#lemma]
/// @param names by [Labels#names]
/// @param roles by [Labels#roles]
/// @param arcs column 0: the word is a root; column j + 1: its head is word j
/// @param dependents the words as dependents, for [Encoder#relations]
/// @param heads the root (row 0) and the words (row j + 1) as heads, for [Encoder#relations]
/// @param sourceLinks row: the word at which a cue begins; column: the one at which its source does
/// @param contentLinks row: the word at which a cue begins; column: where a content of it does
/// @param triggers by [Labels#triggers]: whether the word tells an event, and of which type
/// @param modes by [Labels#modes], for words that tell one
/// @param statuses by [Labels#statuses], for words that tell one
/// @param actorLinks row: a word that tells an event; column: a word that names who did it
/// @param recipientLinks row: a word that tells an event; column: a word that names to whom
/// @param politics log-odds that each word speaks of politics
/// @param vectors what the model makes of each word in its surroundings
public record Scores(
    float[][] upos,
    float[][] xpos,
    float[][] lemma,
    float[][] names,
    float[][] roles,
    float[][] arcs,
    float[][] dependents,
    float[][] heads,
    float[][] sourceLinks,
    float[][] contentLinks,
    float[][] triggers,
    float[][] modes,
    float[][] statuses,
    float[][] actorLinks,
    float[][] recipientLinks,
    float[] politics,
    float[][] vectors) {

  /// Returns the number of words.
  public int size() {
    return upos.length;
  }
}
