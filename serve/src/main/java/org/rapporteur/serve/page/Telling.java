package org.rapporteur.serve.page;

/// One report of something, with where to read it.
///
/// @param outlet in which it stands
/// @param voice who asserts it there
/// @param address of the finding on its dispatch's page
/// @param evidence the words that tell it
public record Telling(String outlet, String voice, String address, String evidence) {

  /// Tells whether the outlet says so itself.
  public boolean isOutletVoice() {
    return voice.equals(outlet);
  }
}
