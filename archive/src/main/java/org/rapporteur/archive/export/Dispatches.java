package org.rapporteur.archive.export;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which dispatches are wanted.
///
/// @param ids null for all
record Dispatches(@Nullable Set<String> ids) {

  boolean has(String id) {
    return ids == null || ids.contains(id);
  }
}
