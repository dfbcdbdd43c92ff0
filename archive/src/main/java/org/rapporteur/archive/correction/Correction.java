package org.rapporteur.archive.correction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a person says about one finding of one dispatch. It is never changed: a later one prevails,
/// and an [Change.Undo] takes it back.
///
/// @param id follows from all the rest, so that the same correction has the same id everywhere
/// @param dispatch the id of the dispatch
/// @param change what is said
/// @param author who says it
/// @param time when
/// @param reason why; may be empty
public record Correction(
    String id, String dispatch, Change change, String author, Instant time, String reason) {

  public Correction {
    if (author.isBlank()) {
      throw new IllegalArgumentException("a correction without an author");
    }
  }

  /// Makes one.
  ///
  /// @throws IllegalArgumentException when the author is blank
  public static Correction of(
      String dispatch, Change change, String author, Instant time, String reason) {
    String all =
        String.join("\u0000", dispatch, change.describe(), author, time.toString(), reason);
    String id = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    return new Correction(id, dispatch, change, author, time, reason);
  }

  /// Returns it in one line, without author, time and reason.
  public String describe() {
    return "%s · %s · %s".formatted(id, dispatch, change.describe());
  }

  /// Returns those that are not undone and undo nothing, in their order.
  ///
  /// @param corrections in the order in which they were made
  public static List<Correction> standing(List<Correction> corrections) {
    Set<String> undone = new HashSet<>();
    for (Correction correction : corrections.reversed()) {
      if (correction.change() instanceof Change.Undo(String target)
          && !undone.contains(correction.id())) {
        undone.add(target);
      }
    }
    return corrections.stream()
        .filter(correction -> !(correction.change() instanceof Change.Undo))
        .filter(correction -> !undone.contains(correction.id()))
        .toList();
  }
}
