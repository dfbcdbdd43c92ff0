package org.rapporteur.extract.figure;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Figure.Qualifier;

/// A number as the text has it, with what bounds it.
///
/// @param first index of its first token, the qualifier's included
/// @param number index of its first token that is number
/// @param end index of its last token that is number
/// @param last index of its last token, the qualifier's included
/// @param lower the lower bound; null when open
/// @param upper the upper bound; null when open
record NumberPhrase(
    int first,
    int number,
    int end,
    int last,
    @Nullable Double lower,
    @Nullable Double upper,
    Qualifier qualifier) {

  NumberPhrase bounded(@Nullable Double lower, @Nullable Double upper, Qualifier qualifier) {
    return new NumberPhrase(first, number, end, last, lower, upper, qualifier);
  }

  NumberPhrase reaching(int first, int last) {
    return new NumberPhrase(first, number, end, last, lower, upper, qualifier);
  }
}
