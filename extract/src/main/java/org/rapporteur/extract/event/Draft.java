package org.rapporteur.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Whereabouts.When;
import org.rapporteur.extract.clause.Whereabouts.Where;
import org.rapporteur.model.Event.Why;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Voice;

/// An event as a rule proposes it, before it is weighed and joined with others.
///
/// @param trigger the word that tells it
/// @param evidence the clause around the trigger
/// @param cameo null when the mode's or the type's code will do
/// @param why which rule proposed it, and by which line of which table; or the encoder
/// @param definite whether the trigger refers back: "the meeting", "the attack"
/// @param weight how sure the rule, the encoder or both are of the type, 0 to 1
/// @param seen whether the encoder sees an event of the type as well
record Draft(
    Span trigger,
    Span evidence,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    Cast cast,
    @Nullable Where where,
    @Nullable When when,
    EventStatus status,
    Voice voice,
    Why why,
    boolean definite,
    double weight,
    boolean seen) {

  Draft as(EventType type, @Nullable String mode, @Nullable String cameo, EventStatus status) {
    return new Draft(
        trigger, evidence, type, mode, cameo, cast, where, when, status, voice, why, definite,
        weight, seen);
  }

  /// Adds to what the rule says of itself.
  Draft because(String also) {
    return with(new Why(why.by(), why.detail() + also), mode, cast, status, weight, seen);
  }

  /// Replaces what the encoder may know better.
  Draft with(
      Why why, @Nullable String mode, Cast cast, EventStatus status, double weight, boolean seen) {
    return new Draft(
        trigger, evidence, type, mode, cameo, cast, where, when, status, voice, why, definite,
        weight, seen);
  }

  Draft to(Party recipient, @Nullable Where where) {
    return new Draft(
        trigger,
        evidence,
        type,
        mode,
        cameo,
        new Cast(cast.actors(), List.of(recipient)),
        where,
        when,
        status,
        voice,
        why,
        definite,
        weight,
        seen);
  }

  Draft inVoice(Voice voice) {
    return new Draft(
        trigger, evidence, type, mode, cameo, cast, where, when, status, voice, why, definite,
        weight, seen);
  }
}
