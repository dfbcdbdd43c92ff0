package org.rapporteur.serve.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.PublicationTime;

/// A text that a visitor wants read, as it was sent.
///
/// @param published an ISO date, or empty
/// @param outlet a name or domain, or empty
record TriedText(String text, String published, String outlet) {

  /// About thirty thousand words: half a minute of reading on a small machine.
  static final int LONGEST = 200_000;

  /// Returns what keeps it from being read, and what to do.
  Optional<String> trouble() {
    if (text.isBlank()) {
      return Optional.of("There is no text. Paste a news report.");
    }
    if (text.length() > LONGEST) {
      return Optional.of(
          "The text has %,d characters; %,d can be read here. Read longer ones with: rapporteur read"
              .formatted(text.length(), LONGEST));
    }
    if (!published.isBlank() && PublicationTime.parse(published).isEmpty()) {
      return Optional.of("“%s” is not a day such as 2024-10-20.".formatted(published));
    }
    return Optional.empty();
  }

  Dispatch dispatch() {
    return new Dispatch(
        "tried",
        text.replace("\r\n", "\n").strip(),
        published.isBlank() ? null : PublicationTime.parse(published).orElse(null),
        outlet.isBlank() ? null : outlet.strip(),
        null,
        null,
        List.of(),
        null,
        null);
  }
}
