package org.rapporteur.annotate.decode;

import java.util.Locale;

/// An edit from a form to its lemma, written `-ies+y`; empty for none.
///
/// @param cut the ending that is taken off
/// @param add the ending that is put on
record LemmaScript(String cut, String add) {

  /// @throws IllegalArgumentException when `written` is no script
  static LemmaScript of(String written) {
    if (written.isEmpty()) {
      return new LemmaScript("", "");
    }
    int plus = written.indexOf('+');
    if (written.charAt(0) != '-' || plus < 0) {
      throw new IllegalArgumentException("no lemma script: " + written);
    }
    return new LemmaScript(written.substring(1, plus), written.substring(plus + 1));
  }

  /// Returns the lemma; a form without the ending, or of nothing else, stays as it is.
  String apply(String form) {
    boolean fits = form.endsWith(cut) && form.length() + add.length() > cut.length();
    return fits ? form.substring(0, form.length() - cut.length()) + add : form;
  }

  /// Returns the lemma in small letters and typewriter marks, whatever marks the form has: "’s" is
  /// `'s` or `be`.
  String applySmall(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    return cut.isEmpty() || !small.endsWith(cut)
        ? new LemmaScript(plain(cut), add).apply(plain(small))
        : plain(apply(small));
  }

  static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-');
  }
}
