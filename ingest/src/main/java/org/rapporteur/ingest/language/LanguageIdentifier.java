package org.rapporteur.ingest.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what a text is written in.
///
/// A text with the usual share of English function words is English at once; only one without it is
/// shown to the language model, which takes time to load. Not thread-safe.
public final class LanguageIdentifier {

  /// Shorter texts are too little to tell a language from.
  private static final int LETTERS_NEEDED = 120;

  /// How much of a text is looked at, in UTF-16 code units.
  private static final int SAMPLE = 4000;

  /// English news has above 0.2; other languages of Europe stay below 0.02.
  private static final double ENGLISH_SHARE = 0.1;

  /// Words that are frequent in English and are no words of its neighbours.
  private static final Set<String> FUNCTION_WORDS =
      Set.of("the", "and", "to", "of", "that", "for", "with", "from", "by", "has", "have", "said");

  /// Sentences of other languages reach 0.3 to 0.5; lists of names stay below 0.05.
  private static final double SURE = 0.1;

  /// How much likelier than English another language must be.
  private static final int MARGIN = 10;

  private static final LanguageGuess ENGLISH = new LanguageGuess("eng", 1, 1);

  private final LanguageGuesser guesser = new LanguageGuesser();

  /// Returns the language, or empty when the text is too short or it is not clear.
  public Optional<LanguageGuess> identify(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    if (sample.codePoints().filter(Character::isLetter).limit(LETTERS_NEEDED).count()
        < LETTERS_NEEDED) {
      return Optional.empty();
    }
    if (englishShare(sample) >= ENGLISH_SHARE) {
      return Optional.of(ENGLISH);
    }
    return guesser
        .guess(sample)
        .filter(guess -> guess.confidence() >= Math.max(SURE, MARGIN * guess.english()));
  }

  /// Returns the language as a BCP 47 code. What `stated` says is kept where the text agrees with
  /// it or leaves it open: pages often state the language of their template.
  public Optional<String> identify(String text, @Nullable String stated) {
    Optional<String> found = identify(text).map(LanguageGuess::tag);
    boolean agrees =
        stated != null
            && found.isPresent()
            && stated.toLowerCase(Locale.ROOT).startsWith(found.get());
    return found.isEmpty() || agrees ? Optional.ofNullable(stated) : found;
  }

  private static double englishShare(String sample) {
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    long function = 0;
    for (String word : words) {
      if (FUNCTION_WORDS.contains(word)) {
        function++;
      }
    }
    return (double) function / words.length;
  }
}
