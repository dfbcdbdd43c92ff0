package org.rapporteur.annotate.decode;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.UniversalPos;

/// Makes lemmas from forms by edit scripts: `-ies+y` turns "parties" into "party".
final class Lemmas {

  private record Script(String cut, String add) {

    static Script of(String written) {
      if (written.isEmpty()) {
        return new Script("", "");
      }
      int plus = written.indexOf('+');
      if (written.charAt(0) != '-' || plus < 0) {
        throw new IllegalArgumentException("no lemma script: " + written);
      }
      return new Script(written.substring(1, plus), written.substring(plus + 1));
    }

    String apply(String base) {
      return base.endsWith(cut) ? base.substring(0, base.length() - cut.length()) + add : base;
    }
  }

  private final List<Script> scripts;

  Lemmas(List<String> scripts) {
    this.scripts = scripts.stream().map(Script::of).toList();
  }

  /// Returns the lemma of `form` by the script of that number; proper nouns keep their capitals.
  String lemma(String form, UniversalPos upos, int script) {
    String base = upos == UniversalPos.PROPN ? form : form.toLowerCase(Locale.ROOT);
    String lemma = scripts.get(script).apply(base);
    return lemma.isEmpty() ? base : lemma;
  }
}
