package org.rapporteur.reference.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A news outlet.
///
/// @param id `rap:outlet-…`
/// @param name its usual name
/// @param spokenAs how a text names it; empty when that would be taken for something else
/// @param domains where it publishes, main one first
/// @param country alpha-3 of its seat; null when not known
/// @param ownership "state", "public (independent)", "private" …; null when not known
public record NewsOutlet(
    String id,
    String name,
    List<String> spokenAs,
    List<String> domains,
    @Nullable String country,
    @Nullable String ownership) {

  public NewsOutlet {
    spokenAs = List.copyOf(spokenAs);
    domains = List.copyOf(domains);
  }
}
