package org.rapporteur.ingest.language;

import java.util.Locale;

/// The language a text is most likely written in.
///
/// @param code ISO 639-3, such as `fra`
/// @param confidence from 0 to 1, shared among all languages the model knows: above 0.1 is sure
/// @param english the same for English
public record LanguageGuess(String code, double confidence, double english) {

  public boolean isEnglish() {
    return code.equals("eng");
  }

  /// Returns its BCP 47 code: of two letters where there is one.
  public String tag() {
    for (String twoLetters : Locale.getISOLanguages()) {
      if (Locale.of(twoLetters).getISO3Language().equals(code)) {
        return twoLetters;
      }
    }
    return code;
  }

  /// Returns the language's English name, or its code when it has none here.
  public String name() {
    for (String twoLetters : Locale.getISOLanguages()) {
      Locale language = Locale.of(twoLetters);
      if (language.getISO3Language().equals(code)) {
        return language.getDisplayLanguage(Locale.ENGLISH);
      }
    }
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
