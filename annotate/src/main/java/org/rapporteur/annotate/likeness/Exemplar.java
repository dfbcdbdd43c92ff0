package org.rapporteur.annotate.likeness;

/// What is remembered of one example: the direction of its telling words and that of its sentence.
///
/// @param type the codebook's type
/// @param words of the words that tell the event
/// @param sentence of the whole sentence
/// @param text the sentence
record Exemplar(String type, float[] words, float[] sentence, String text) {

  /// How much of a likeness is that of the sentences; of 0, .15 and .3 the best on both codebooks
  /// that were tried.
  private static final double SENTENCE = 0.15;

  double likeness(float[] word, float[] around) {
    return (1 - SENTENCE) * Space.cosine(words, word) + SENTENCE * Space.cosine(sentence, around);
  }
}
