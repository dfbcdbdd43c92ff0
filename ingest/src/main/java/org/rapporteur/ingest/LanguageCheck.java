package org.rapporteur.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.language.LanguageGuess;
import org.rapporteur.ingest.language.LanguageIdentifier;
import org.rapporteur.model.Dispatch;

/// Tells whether a dispatch is English; the engine reads nothing else.
///
/// What the input says decides; otherwise the text, when it is clear.
final class LanguageCheck {

  private final LanguageIdentifier identifier = new LanguageIdentifier();

  /// Returns why the dispatch is not read, or empty when it is English or may be.
  Optional<UnreadableException> objection(Dispatch dispatch) {
    if (dispatch.language() != null && !dispatch.language().isBlank()) {
      return isEnglish(dispatch.language())
          ? Optional.empty()
          : Optional.of(
              objection("its language is given as \"%s\"".formatted(dispatch.language())));
    }
    return identifier
        .identify(dispatch.text())
        .filter(guess -> !guess.isEnglish())
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
}
