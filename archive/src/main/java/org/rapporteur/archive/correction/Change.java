package org.rapporteur.archive.correction;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a person says.
public sealed interface Change {

  /// Returns it in one line for people.
  String describe();

  /// Returns the words it is about; empty for an undoing.
  Optional<Anchor> anchor();

  /// There is no such thing: the finding goes, and what refers to it refers to nothing.
  ///
  /// @param at what is rejected
  record Reject(Anchor at) implements Change {
    @Override
    public String describe() {
      return at.describe() + " is none";
    }

    @Override
    public Optional<Anchor> anchor() {
      return Optional.of(at);
    }
  }

  /// The finding is right as it was read. It holds only while it is read as it was.
  ///
  /// @param at what is approved
  record Approve(Anchor at) implements Change {
    @Override
    public String describe() {
      return at.describe() + " is right";
    }

    @Override
    public Optional<Anchor> anchor() {
      return Optional.of(at);
    }
  }

  /// The finding is another one.
  ///
  /// @param at what is corrected
  /// @param values by the names in [Subject#fields]; an empty list says that it is not known
  record Replace(Anchor at, SortedMap<String, List<String>> values) implements Change {

    /// @throws IllegalArgumentException when a name is unknown, or there is none
    public Replace {
      for (String name : values.keySet()) {
        if (!at.subject().fields().contains(name)) {
          throw new IllegalArgumentException(
              "%s has no \"%s\", only %s"
                  .formatted(Word.of(at.subject()), name, at.subject().fields()));
        }
      }
      if (values.isEmpty()) {
        throw new IllegalArgumentException("nothing to set");
      }
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    @Override
    public String describe() {
      var line = new StringBuilder(at.describe());
      values.forEach((name, value) ->
          line.append(
              "  %s: %s".formatted(name, value.isEmpty() ? "–" : String.join(", ", value))));
      return line.toString();
    }

    @Override
    public Optional<Anchor> anchor() {
      return Optional.of(at);
    }
  }

  /// An earlier correction no longer holds. Undoing that makes it hold again.
  ///
  /// @param correction its id
  record Undo(String correction) implements Change {
    @Override
    public String describe() {
      return "undoes " + correction;
    }

    @Override
    public Optional<Anchor> anchor() {
      return Optional.empty();
    }
  }
}
