package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;

/// Turns a deed that someone only announces into the verbal event that PLOVER makes of it.
///
/// - "Portugal will support Turkey" → AGREE, planned;
/// - "Kenya will not negotiate" → REJECT;
/// - "We will strike if provoked", said by the one who would strike → THREATEN.
record Intention(StatusFinder statuses) {

  private static final double SURE = 0.7;
  private static final Set<EventType> KIND =
      Set.of(
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT);
  private static final Set<EventType> HOSTILE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE);
  private static final Map<EventType, String> AGREED =
      Map.of(
          EventType.SUPPORT, "032",
          EventType.COOPERATE, "031",
          EventType.AID, "033",
          EventType.CONCEDE, "035",
          EventType.RETREAT, "035",
          EventType.CONSULT, "036");
  private static final Map<EventType, String> REJECT_MODES =
      Map.of(
          EventType.SUPPORT, "assist",
          EventType.COOPERATE, "assist",
          EventType.AID, "assist",
          EventType.CONCEDE, "yield",
          EventType.RETREAT, "yield",
          EventType.CONSULT, "meet",
          EventType.AGREE, "meet");
  private static final Map<EventType, String> THREAT_MODES =
      Map.of(
          EventType.ASSAULT,
          "violence",
          EventType.COERCE,
          "restrict",
          EventType.SANCTION,
          "relations");

  Draft apply(Reader reader, Trigger trigger, Draft draft) {
    Token verb = trigger.token();
    boolean promised = statuses.isPromised(reader.tree(), verb);
    boolean ready = isReadied(reader, verb);
    if (!promised && !ready) {
      return draft;
    }
    EventType type = draft.type();
    if (statuses.isNegated(reader.tree(), verb)) {
      String mode = REJECT_MODES.get(type);
      return mode == null
          ? draft
          : draft.as(EventType.REJECT, mode, null, EventStatus.HAPPENED).because("+will-not");
    }
    if (type == EventType.PROTEST && announcedByActor(reader, draft)) {
      return draft.as(EventType.THREATEN, null, "133", EventStatus.HAPPENED).because("+threat");
    }
    if (HOSTILE.contains(type)
        && (isConditional(reader, verb) || announcedByActor(reader, draft))) {
      @Nullable String mode = THREAT_MODES.get(type);
      return draft.as(EventType.THREATEN, mode, null, EventStatus.HAPPENED).because("+threat");
    }
    boolean kind = KIND.contains(type) || (type == EventType.CONSULT && isMeeting(trigger));
    return kind
        ? draft.as(EventType.AGREE, null, AGREED.get(type), EventStatus.PLANNED).because("+will")
        : draft;
  }

  /// To meet and to visit are agreed upon; to fly somewhere need not be.
  private static boolean isMeeting(Trigger trigger) {
    return trigger.entry().weight() >= SURE;
  }

  /// "is prepared to lift the ban": the readiness is the event.
  private static boolean isReadied(Reader reader, Token verb) {
    return verb.relatesAs("xcomp")
        && reader
            .tree()
            .head(verb)
            .filter(
                head -> List.of("ready", "prepared", "willing", "prepare").contains(lemma(head)))
            .isPresent();
  }

  private static boolean isConditional(Reader reader, Token verb) {
    return reader.tree().children(verb, "advcl").stream()
        .flatMap(clause -> reader.tree().children(clause, "mark").stream())
        .anyMatch(mark -> List.of("if", "unless").contains(lemma(mark)));
  }

  private static boolean announcedByActor(Reader reader, Draft draft) {
    Optional<Statement> statement = reader.scene().voices().find(draft.trigger());
    return statement
        .map(Statement::source)
        .filter(source -> draft.cast().actorIds().stream().anyMatch(source.actors()::contains))
        .isPresent();
  }
}
