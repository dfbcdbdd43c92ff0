package org.rapporteur.resolve.coreference;

/// What speaks for or against somebody's being meant by "he" or "she".
///
/// How much, stands in `pronoun-weights.tsv`. "Nearest" is the last mention before the pronoun, or,
/// when there is none, the first one behind it.
enum Ground {
  /// The nearest mention stands in the pronoun's sentence.
  SAME_SENTENCE,
  SENTENCE_BEFORE,
  TWO_SENTENCES_BEFORE,
  /// The logarithm of the number of phrases between the nearest mention and the pronoun.
  PHRASES_BETWEEN,
  /// The nearest mention is the subject of a main clause, of another clause, an object …
  MAIN_SUBJECT,
  SUBJECT,
  OBJECT,
  POSSESSOR,
  OBLIQUE,
  /// A subject of the sentence before.
  SUBJECT_BEFORE,
  /// Pronoun and nearest mention are both subjects, both objects, both possessors.
  BOTH_SUBJECTS,
  BOTH_OBJECTS,
  BOTH_POSSESSORS,
  /// The pronoun stands below the verb whose subject the mention is.
  SUBJECT_OVER,
  /// The pronoun stands below the noun whose possessor the mention is.
  POSSESSOR_OVER,
  /// What the pronoun owns is joined to the mention: "the general and his wife".
  JOINED,
  /// The logarithm of the number of mentions in the window.
  MENTIONS,
  /// Nobody else who fits is mentioned nearer.
  NEAREST_OF_ALL,
  /// Nobody else who fits is mentioned more often.
  MOST_OF_ALL,
  /// Mentioned first in the pronoun's sentence, or in the last before it that mentions anyone.
  FIRST_IN_SENTENCE,
  /// The nearest mention is a pronoun of the same gender.
  SAME_PRONOUN,
  /// The nearest mention is a description, not a name.
  DESCRIPTION,
  /// The name or title tells the pronoun's gender.
  GENDER_KNOWN,
  /// All mentions stand behind the pronoun: "in her speech, the minister …".
  BEHIND,
  /// As before, and the mention is a main clause's subject.
  BEHIND_AS_SUBJECT
}
