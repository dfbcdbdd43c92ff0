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

    boolean fits(String base) {
      return base.endsWith(cut);
    }

    String apply(String base) {
      return fits(base) ? base.substring(0, base.length() - cut.length()) + add : base;
    }

    /// Returns the script in typewriter marks.
    Script plain() {
      return new Script(Lemmas.plain(cut), add);
    }
  }

  private final List<Script> scripts;

  Lemmas(List<String> scripts) {
    this.scripts = scripts.stream().map(Script::of).toList();
  }

  /// Returns the lemma of `form` by the script of that number; proper nouns keep their capitals.
  ///
  /// @param capitalised whether other parts of speech keep them too: "Israeli", "United" Nations
  String lemma(String form, UniversalPos upos, boolean capitalised, int script) {
    String base = upos == UniversalPos.PROPN ? form : form.toLowerCase(Locale.ROOT);
    String edited = edited(base, scripts.get(script));
    String lemma = edited.isEmpty() ? base : edited;
    return capitalised ? withFirstOf(form, lemma) : lemma;
  }

  /// Lemmas are written in typewriter marks, whatever marks the form has: "’s" is `'s` or `be`.
  private static String edited(String base, Script script) {
    return script.cut().isEmpty() || !script.fits(base)
        ? script.plain().apply(plain(base))
        : plain(script.apply(base));
  }

  private static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-');
  }

  private static String withFirstOf(String form, String lemma) {
    boolean same = lemma.codePointAt(0) == Character.toLowerCase(form.codePointAt(0));
    return same
        ? Character.toString(form.codePointAt(0))
            + lemma.substring(Character.charCount(lemma.codePointAt(0)))
        : lemma;
  }
}
