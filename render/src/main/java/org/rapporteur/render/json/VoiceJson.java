package org.rapporteur.render.json;

import org.rapporteur.model.Voice;

/// Who asserts it: `{"kind": "outlet"}` or `{"kind": "statement", "id": "s3"}`.
final class VoiceJson {
  private VoiceJson() {}

  static void write(JsonLine json, Voice voice) {
    switch (voice) {
      case Voice.OfOutlet() -> json.text("kind", "outlet");
      case Voice.OfStatement(var id) -> {
        json.text("kind", "statement");
        json.id("id", id);
      }
    }
  }
}
