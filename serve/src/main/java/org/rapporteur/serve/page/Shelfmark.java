package org.rapporteur.serve.page;

import org.jspecify.annotations.Nullable;

/// Where the archive holds a dispatch.
///
/// @param key names it in an address
/// @param versions how many readings it has had
/// @param story the number of the story that it is in with others; null when it is in none
public record Shelfmark(String key, int versions, @Nullable Long story) {

  /// Of a text that the archive does not hold.
  public static final Shelfmark NONE = new Shelfmark("", 0, null);
}
