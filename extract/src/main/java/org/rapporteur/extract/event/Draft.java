package org.rapporteur.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Whereabouts.When;
import org.rapporteur.extract.clause.Whereabouts.Where;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Voice;

/// An event as a rule proposes it, before it is weighed and joined with others.
///
/// @param trigger the word that tells it
/// @param evidence the clause around the trigger
/// @param cameo null when the mode's or the type's code will do
/// @param rule which rule proposed it, and by which line of which table
/// @param definite whether the trigger refers back: "the meeting", "the attack"
/// @param weight how sure the rule is of the type, 0 to 1
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
    String rule,
    boolean definite,
    double weight) {

  Draft as(EventType type, @Nullable String mode, @Nullable String cameo, EventStatus status) {
    return new Draft(
        trigger, evidence, type, mode, cameo, cast, where, when, status, voice, rule, definite,
        weight);
  }

  Draft by(String rule, double weight) {
    return new Draft(
        trigger, evidence, type, mode, cameo, cast, where, when, status, voice, rule, definite,
        weight);
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
        rule,
        definite,
        weight);
  }

  Draft inVoice(Voice voice) {
    return new Draft(
        trigger, evidence, type, mode, cameo, cast, where, when, status, voice, rule, definite,
        weight);
  }
}
