package org.rapporteur.annotate.decode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a regular English form may be a form of, by its Penn Treebank tag.
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /// Returns the bases that `form`, in small letters, may have, the likelier first; none when the
  /// tag is not that of an inflected form or the form does not look like one.
  static List<String> bases(String form, String xpos) {
    return switch (xpos) {
      case "NNS", "NNPS", "VBZ" -> afterS(form);
      case "VBD", "VBN" -> after("ed", form);
      case "VBG" -> after("ing", form);
      case "JJR", "RBR" -> after("er", form);
      case "JJS", "RBS" -> after("est", form);
      default -> List.of();
    };
  }

  private static List<String> afterS(String form) {
    if (!form.endsWith("s") || form.endsWith("ss") || form.length() < 3) {
      return List.of();
    }
    Set<String> bases = new LinkedHashSet<>();
    if (form.endsWith("ies")) {
      bases.add(cut(form, 3) + "y");
    }
    bases.add(cut(form, 1));
    if (form.endsWith("es")) {
      bases.add(cut(form, 2));
    }
    return List.copyOf(bases);
  }

  private static List<String> after(String ending, String form) {
    if (!form.endsWith(ending) || form.length() < ending.length() + 2) {
      return List.of();
    }
    String stem = cut(form, ending.length());
    if (stem.chars().noneMatch(c -> (VOWELS + "y").indexOf(c) >= 0)) {
      return List.of();
    }
    Set<String> bases = new LinkedHashSet<>();
    if (stem.endsWith("i")) {
      bases.add(cut(stem, 1) + "y");
    }
    bases.add(stem + "e");
    bases.add(stem);
    if (isDoubled(stem)) {
      bases.add(cut(stem, 1));
    }
    return List.copyOf(bases);
  }

  /// Tells whether no English verb ends like `stem`, so that an e is missing: "evolv", "struggl".
  static boolean lacksE(String stem) {
    int last = stem.length() - 1;
    if (last < 2) {
      return false;
    }
    return stem.endsWith("iz")
        || stem.endsWith("yz")
        || stem.endsWith("dg")
        || "vcu".indexOf(stem.charAt(last)) >= 0
        || stem.charAt(last) == 'l' && "bcdfgkptz".indexOf(stem.charAt(last - 1)) >= 0;
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && VOWELS.indexOf(stem.charAt(last)) < 0;
  }

  private static String cut(String form, int count) {
    return form.substring(0, form.length() - count);
  }
}
