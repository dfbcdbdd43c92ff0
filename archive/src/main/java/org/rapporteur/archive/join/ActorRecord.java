package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/// All that the archive has of one actor.
///
/// @param key who it is
/// @param name the name that most dispatches resolve it to
/// @param names the words by which dispatches name it, with the number of dispatches
/// @param roles the offices in which it was seen, by the first day
/// @param said its statements, by publication
/// @param saidOfIt statements of others whose content names it, by publication
/// @param asActor what it did, with all reports
/// @param asRecipient what was done to it, with all reports
/// @param dispatches in how many dispatches it occurs
public record ActorRecord(
    ActorKey key,
    String name,
    SortedMap<String, Integer> names,
    List<RoleSeen> roles,
    List<Said> said,
    List<Said> saidOfIt,
    List<ReportedEvent> asActor,
    List<ReportedEvent> asRecipient,
    int dispatches) {

  public ActorRecord {
    names = new TreeMap<>(Map.copyOf(names));
    roles = List.copyOf(roles);
    said = List.copyOf(said);
    saidOfIt = List.copyOf(saidOfIt);
    asActor = List.copyOf(asActor);
    asRecipient = List.copyOf(asRecipient);
  }

  /// An office as dispatches show it: when it was seen, not when it began and ended.
  ///
  /// @param title the office
  /// @param first the day of the first dispatch that has it
  /// @param last the day of the last one
  public record RoleSeen(String title, LocalDate first, LocalDate last) {}

  /// One statement in one dispatch.
  ///
  /// @param reading the dispatch
  /// @param statement the statement in its reading
  public record Said(Reading reading, Statement statement) {

    /// Returns the words of its content.
    public String content() {
      return String.join(
          " … ", statement.content().stream().map(reading.dispatch()::text).toList());
    }

    /// Returns who says it, by name.
    public String source() {
      return Voices.source(reading, statement);
    }
  }
}
