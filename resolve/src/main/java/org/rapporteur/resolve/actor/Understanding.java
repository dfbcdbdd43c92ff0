package org.rapporteur.resolve.actor;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Explanation;
import org.rapporteur.model.Explanation.How;

/// Whom a phrase that stands alone means, and what was weighed.
///
/// @param how what it was taken for
/// @param identity who is meant
/// @param description what was read in it; null when it is one name
/// @param candidates who was weighed, the best first
public record Understanding(
    How how,
    Identity identity,
    @Nullable Description description,
    List<Explanation.Candidate> candidates) {

  public Understanding {
    candidates = List.copyOf(candidates);
  }

  static Understanding named(How how, Identity identity) {
    return new Understanding(how, identity, null, List.of());
  }

  /// Returns the parts of the description by name; empty when there is none.
  public SortedMap<String, String> parts() {
    SortedMap<String, String> parts = new TreeMap<>();
    if (description != null) {
      description.country().ifPresent(country -> parts.put("country", country));
      description.sector().ifPresent(sector -> parts.put("sector", sector));
      if (description.organisation() != null) {
        parts.put("organisation", description.organisation().id());
      }
      if (description.office() != null) {
        parts.put("office", description.office().key());
      }
      if (description.noun() != null) {
        parts.put("noun", description.noun().term());
      }
    }
    return parts;
  }
}
