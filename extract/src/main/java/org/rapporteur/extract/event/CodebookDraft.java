package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Whereabouts.When;
import org.rapporteur.extract.clause.Whereabouts.Where;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event.EventMention;
import org.rapporteur.model.Event.Why;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Id;
import org.rapporteur.model.Voice;

/// An event of a codebook before it is written.
///
/// @param mentions where it is told, the first first
/// @param margin how surely it is of the type
record CodebookDraft(
    String type,
    List<EventMention> mentions,
    Cast cast,
    @Nullable Where where,
    @Nullable When when,
    EventStatus status,
    Voice voice,
    Why why,
    double margin) {

  CodebookDraft {
    mentions = List.copyOf(mentions);
  }

  /// Tells whether another draft tells the same: the type and the status are one, a party is
  /// shared, and neither parties nor dates contradict.
  boolean tellsSameAs(CodebookDraft other) {
    List<Id<Actor>> everyone = cast.everyone().toList();
    boolean shared = other.cast.everyone().anyMatch(everyone::contains);
    return type.equals(other.type)
        && status == other.status
        && shared
        && agree(cast.actors(), other.cast.actors())
        && agree(cast.recipients(), other.cast.recipients())
        && (when == null || other.when == null || when.date().equals(other.when.date()));
  }

  private static boolean agree(List<Party> ones, List<Party> others) {
    List<Id<Actor>> known = ones.stream().map(Party::actor).toList();
    return ones.isEmpty()
        || others.isEmpty()
        || others.stream().map(Party::actor).anyMatch(known::contains);
  }

  /// Returns this draft with what a later one adds.
  CodebookDraft toldAgainBy(CodebookDraft later) {
    List<EventMention> all = new ArrayList<>(mentions);
    all.addAll(later.mentions);
    return new CodebookDraft(
        type,
        all,
        cast.completedBy(later.cast),
        where == null ? later.where : where,
        when == null ? later.when : when,
        status,
        voice,
        later.margin > margin ? later.why : why,
        Math.max(margin, later.margin));
  }
}
