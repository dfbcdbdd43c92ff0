package org.rapporteur.evaluate.exam;

import java.util.Map;

/// The codes of gold events, brought to one scheme: the fifteen roots of PLV, which has one class
/// YIELD for PLOVER's CONCEDE and RETREAT, and the old names of PLOVER 0.5.
final class GoldEventCodes {
  private static final Map<String, String> ROOTS =
      Map.of(
          "CONCEDE", "YIELD",
          "RETREAT", "YIELD",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "DEMAND", "REQUEST",
          "FIGHT", "ASSAULT");
  private static final Map<String, Integer> QUADS =
      Map.ofEntries(
          Map.entry("AGREE", 1),
          Map.entry("CONSULT", 1),
          Map.entry("SUPPORT", 1),
          Map.entry("COOPERATE", 2),
          Map.entry("AID", 2),
          Map.entry("YIELD", 2),
          Map.entry("REQUEST", 3),
          Map.entry("ACCUSE", 3),
          Map.entry("REJECT", 3),
          Map.entry("THREATEN", 3),
          Map.entry("PROTEST", 4),
          Map.entry("SANCTION", 4),
          Map.entry("MOBILIZE", 4),
          Map.entry("COERCE", 4),
          Map.entry("ASSAULT", 4));

  /// Country codes that the gold data misspells.
  private static final Map<String, String> COUNTRIES = Map.of("JAP", "JPN", "ITL", "ITA");

  private GoldEventCodes() {}

  static String root(String type) {
    return ROOTS.getOrDefault(type, type);
  }

  /// Returns the quad class of a root, 1 to 4; 0 when there is none.
  static int quad(String root) {
    return QUADS.getOrDefault(root, 0);
  }

  /// Returns 1 for cooperation, 2 for conflict, 0 for neither.
  static int half(int quad) {
    return quad == 0 ? 0 : quad < 3 ? 1 : 2;
  }

  static String country(String code) {
    return COUNTRIES.getOrDefault(code, code);
  }
}
