package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A political event, coded by PLOVER: who did what to whom, where, when, and who says so.
///
/// One happening is one event; told again it is another entry in `mentions`.
///
/// @param id names it in the reading, `e1`
/// @param type its PLOVER type
/// @param mode its PLOVER mode; null when none applies
/// @param contexts its PLOVER contexts; may be empty
/// @param cameo the CAMEO code, leading zero kept (`036`)
/// @param score PLOVER's score of type and mode, -10 (conflict) to 10 (cooperation)
/// @param actors who did it; empty when unknown
/// @param recipients to whom; empty when nobody, or when all parties are actors (a meeting)
/// @param roles what each of them, the place and the date were read from
/// @param place where; null when not known
/// @param date when; null when not known
/// @param status whether it took place, as its own voice asserts it
/// @param deniedBy the statements that deny it
/// @param voice who asserts it
/// @param mentions where it is told; the first is the main one
/// @param why which rule or model coded it
/// @param confidence a probability, 0 to 1
public record Event(
    Id<Event> id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    String cameo,
    double score,
    List<Id<Actor>> actors,
    List<Id<Actor>> recipients,
    List<RoleEvidence> roles,
    @Nullable Id<Place> place,
    @Nullable Id<TimeExpression> date,
    EventStatus status,
    List<Id<Statement>> deniedBy,
    Voice voice,
    List<EventMention> mentions,
    Why why,
    double confidence) {

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    roles = List.copyOf(roles);
    deniedBy = List.copyOf(deniedBy);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("event %s has no evidence".formatted(id));
    }
  }

  /// The part that someone or something plays in an event.
  public enum RoleName {
    ACTOR,
    RECIPIENT,
    PLACE,
    DATE
  }

  /// From where a role was taken.
  public enum Basis {
    /// The trigger's own clause.
    CLAUSE,
    /// The clause it hangs on.
    GOVERNING_CLAUSE,
    DATELINE,
    COREFERENCE
  }

  /// What one role of an event was read from.
  ///
  /// @param role the part played
  /// @param ref the id of the actor, place or date
  /// @param span the words
  /// @param basis from where it was taken
  public record RoleEvidence(RoleName role, String ref, Span span, Basis basis) {}

  /// One place in the text where the event is told.
  ///
  /// @param trigger the word that tells it
  /// @param evidence the clause around it
  public record EventMention(Span trigger, Span evidence) {}

  /// What coded the event.
  ///
  /// @param by `rule` or `model`
  /// @param detail which rule, or which class of which head
  public record Why(By by, String detail) {

    /// A rule of this project, or a head of its model.
    public enum By {
      RULE,
      MODEL
    }
  }
}
