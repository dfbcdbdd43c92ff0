package org.rapporteur.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.LanguageGuess;
import org.rapporteur.ingest.language.LanguageGuesser;
import org.rapporteur.model.Dispatch;

/// Tells whether a dispatch is English; the engine reads nothing else.
///
/// What the input says decides. Otherwise a text with the usual share of English function words
/// passes at once, and only one without it is shown to the language model, which takes time to
/// load.
final class LanguageCheck {

  /// Shorter texts are read as they are: too little to tell a language from.
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

  private final LanguageGuesser guesser = new LanguageGuesser();

  /// Returns why the dispatch is not read, or empty when it is English or may be.
  Optional<UnreadableException> objection(Dispatch dispatch) {
    if (dispatch.language() != null && !dispatch.language().isBlank()) {
      return isEnglish(dispatch.language())
          ? Optional.empty()
          : Optional.of(
              objection("its language is given as \"%s\"".formatted(dispatch.language())));
    }
    String sample = dispatch.text().substring(0, Math.min(SAMPLE, dispatch.text().length()));
    if (sample.codePoints().filter(Character::isLetter).limit(LETTERS_NEEDED).count()
            < LETTERS_NEEDED
        || englishShare(sample) >= ENGLISH_SHARE) {
      return Optional.empty();
    }
    return guesser
        .guess(sample)
        .filter(guess -> guess.confidence() >= Math.max(SURE, MARGIN * guess.english()))
        .map(LanguageGuess::name)
        .map(name -> objection("the text looks like " + name));
  }

  private static UnreadableException objection(String reason) {
    return new UnreadableException(
        reason + ", and only English is read",
        "translate it, or give \"language\": \"en\" in JSON Lines if it is English");
  }

  private static boolean isEnglish(String language) {
    String code = language.strip().toLowerCase(Locale.ROOT);
    return code.equals("english") || Set.of("en", "eng").contains(code.split("[-_]", 2)[0]);
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
