package org.rapporteur.serve.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is named where.
final class ActorIndex {

  private final Map<String, Postings> byKey = new HashMap<>();
  private final List<Counted<Party>> all;

  /// An actor, as the newest dispatch has it, and the entries in which it is named.
  record Postings(Party party, List<Entry> entries) {}

  /// @param entries the newest first
  ActorIndex(List<Entry> entries) {
    Set<String> named = new HashSet<>();
    for (Entry entry : entries) {
      named.clear();
      for (Party party : entry.actors()) {
        if (named.add(party.key())) {
          byKey
              .computeIfAbsent(party.key(), _ -> new Postings(party, new ArrayList<>(1)))
              .entries()
              .add(entry);
        }
      }
    }
    all =
        byKey.values().stream()
            .map(postings -> new Counted<>(postings.party(), postings.entries().size()))
            .sorted(
                Comparator.comparingInt((Counted<Party> counted) -> -counted.count())
                    .thenComparing(counted -> counted.value().name())
                    .thenComparing(counted -> counted.value().key()))
            .toList();
  }

  /// Returns everyone, with the number of dispatches, the most frequent first.
  List<Counted<Party>> all() {
    return all;
  }

  /// Returns where an actor is named; nobody of that key is named nowhere.
  Optional<Postings> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }
}
