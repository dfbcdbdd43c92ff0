package org.rapporteur.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The bodies that every state has one of: `state-bodies.tsv`.
public final class StateBodies {

  private enum Match {
    WHOLE,
    LAST
  }

  private final Map<String, Match> terms;

  private StateBodies(Map<String, Match> terms) {
    this.terms = Map.copyOf(terms);
  }

  /// Loads the shipped bodies.
  ///
  /// @throws TableException when a term stands twice or its match is neither `whole` nor `last`
  public static StateBodies load() {
    Map<String, Match> terms = new HashMap<>();
    for (Table.Row row : Table.shipped(StateBodies.class, "state-bodies.tsv").rows()) {
      Match match =
          switch (row.get("match")) {
            case "whole" -> Match.WHOLE;
            case "last" -> Match.LAST;
            case String other -> throw row.error("match is " + other + ", not whole or last");
          };
      if (terms.put(row.get("term"), match) != null) {
        throw row.error(row.get("term") + " stands twice");
      }
    }
    return new StateBodies(terms);
  }

  /// Tells whether `words`, without article and country, are one: "army", "Foreign Ministry", but
  /// not "rebel army" or "ministries".
  public boolean includes(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return terms.containsKey(text) || terms.get(last) == Match.LAST;
  }
}
