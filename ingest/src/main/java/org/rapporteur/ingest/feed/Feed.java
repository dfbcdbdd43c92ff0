package org.rapporteur.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed lists.
///
/// @param title its own name
/// @param entries in its order; those without a link are left out
public record Feed(@Nullable String title, List<Entry> entries) {

  public Feed {
    entries = List.copyOf(entries);
  }

  /// One page that the feed points to. GUIDs are not kept: outlets change them at will.
  ///
  /// @param link as the feed has it; may be relative
  /// @param state a hash of title, summary and dates: another one hints at another version
  public record Entry(String link, String state) {}
}
