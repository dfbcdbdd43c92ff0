package org.rapporteur.archive.story;

import java.time.Instant;
import java.util.List;

/// What a person decided about groups. It speaks of dispatches and not of groups, so that it still
/// holds after everything is grouped anew.
public sealed interface StoryEdit {

  /// Returns who decided.
  String author();

  /// Returns when.
  Instant time();

  /// Returns why.
  String reason();

  /// Returns the dispatches that it is about.
  List<String> dispatches();

  /// These dispatches are about one happening.
  record Merge(String author, Instant time, String reason, List<String> dispatches)
      implements StoryEdit {
    public Merge {
      dispatches = List.copyOf(dispatches);
    }
  }

  /// These dispatches are one story, and none of `rest` is about it.
  ///
  /// @param dispatches what is taken out
  /// @param rest what it was grouped with
  record Split(
      String author, Instant time, String reason, List<String> dispatches, List<String> rest)
      implements StoryEdit {
    public Split {
      dispatches = List.copyOf(dispatches);
      rest = List.copyOf(rest);
    }
  }
}
