package org.rapporteur.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/// Guesses languages with OpenNLP's model of 103 of them; loads it when it is first needed.
///
/// Not thread-safe.
public final class LanguageGuesser {

  private static final String MODEL = "/langdetect-183.bin";

  private @Nullable LanguageDetectorME detector;

  /// Returns the likeliest language, or empty for a text without a word.
  public Optional<LanguageGuess> guess(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Language[] languages = detector().predictLanguages(text);
    double english =
        Arrays.stream(languages)
            .filter(language -> language.getLang().equals("eng"))
            .mapToDouble(Language::getConfidence)
            .sum();
    Language best = languages[0];
    return Optional.of(new LanguageGuess(best.getLang(), best.getConfidence(), english));
  }

  private LanguageDetectorME detector() {
    LanguageDetectorME loaded = detector;
    if (loaded == null) {
      loaded = new LanguageDetectorME(model());
      detector = loaded;
    }
    return loaded;
  }

  private static LanguageDetectorModel model() {
    try (InputStream file = LanguageDetectorME.class.getResourceAsStream(MODEL)) {
      if (file == null) {
        throw new IllegalStateException("the language model %s is missing".formatted(MODEL));
      }
      return new LanguageDetectorModel(file);
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
  }
}
