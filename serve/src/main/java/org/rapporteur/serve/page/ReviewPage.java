package org.rapporteur.serve.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page at which a person decides.
///
/// @param question what is asked; null when nothing waits
/// @param kind which kind is asked about; empty for any
/// @param kinds what waits
/// @param cursor where in the queue the question stands; empty when it was asked for by address
/// @param last what was decided just now, or about this finding before; null when nothing was
/// @param filling whether the archive is still being read through
/// @param reviewer whose decision it will be
/// @param mayDecide whether he may
/// @param trouble why the last answer was not taken, or empty
/// @param reason what he gave as reason then, or empty
public record ReviewPage(
    @Nullable Question question,
    String kind,
    List<Kind> kinds,
    String cursor,
    @Nullable Decided last,
    boolean filling,
    String reviewer,
    boolean mayDecide,
    String trouble,
    String reason) {

  public ReviewPage {
    kinds = List.copyOf(kinds);
  }

  /// A kind of finding.
  ///
  /// @param name `event`, `statement` …
  /// @param waiting how many, `12` or `5,000+`; empty when nobody has asked yet
  public record Kind(String name, String waiting) {}

  /// What was decided.
  ///
  /// @param id of the correction
  /// @param key of the dispatch
  /// @param finding it is about, in the present reading; empty when that has none
  /// @param words in words
  public record Decided(String id, String key, String finding, String words) {}
}
