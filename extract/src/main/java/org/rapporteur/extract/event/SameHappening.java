package org.rapporteur.extract.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.Whereabouts.When;
import org.rapporteur.extract.clause.Whereabouts.Where;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;

/// Tells whether two drafts tell one happening.
///
/// The type is the same, nothing of parties, day, place or status contradicts, and something is
/// shared: a party (an official stands for his government), the day and the place, or the
/// headline's being told again in the lead. "The attack" refers back to any attack. One phrase,
/// "kept their shutters down", tells one happening.
record SameHappening(Scene scene) {

  /// Letters between the words of one phrase.
  private static final int GAP = 2;

  boolean test(Draft one, Draft other) {
    if (one.type() != other.type()) {
      return false;
    }
    return isOnePhrase(one, other)
        || (sameStatus(one.status(), other.status())
            && sameDay(one.when(), other.when())
            && samePlace(one.where(), other.where())
            && (isToldAgain(one, other)
                || sharesSentence(one, other)
                || (sameMode(one, other) && sharesEnough(one, other))));
  }

  private boolean sharesEnough(Draft one, Draft other) {
    return other.definite()
        || bothUnknown(one, other)
        || sharesScene(one, other)
        || sameParties(one, other);
  }

  /// A visit to two countries is told by one word and is two visits.
  private boolean isOnePhrase(Draft one, Draft other) {
    int between =
        Math.max(one.trigger().start(), other.trigger().start())
            - Math.min(one.trigger().end(), other.trigger().end());
    List<Id<Actor>> hosts = one.cast().recipientIds();
    List<Id<Actor>> otherHosts = other.cast().recipientIds();
    boolean twoHosts =
        one.type() == EventType.CONSULT
            && !hosts.isEmpty()
            && !otherHosts.isEmpty()
            && Collections.disjoint(hosts, otherHosts);
    return (between <= GAP || isGoverned(one, other) || isGoverned(other, one)) && !twoHosts;
  }

  /// "let them _go_", "launched the _attack_": one word is what the other does.
  private boolean isGoverned(Draft one, Draft other) {
    return scene
        .treeAt(one.trigger())
        .flatMap(tree ->
            tree.sentence()
                .headIn(one.trigger())
                .filter(word -> word.relatesAsAny("xcomp", "ccomp", "obj", "compound"))
                .filter(word -> tree.child(word, "mark", "nsubj").isEmpty())
                .flatMap(tree::head))
        .filter(head -> other.trigger().covers(head.span()))
        .isPresent();
  }

  /// What the headline tells the lead tells again, often by another name of the parties.
  private boolean isToldAgain(Draft one, Draft other) {
    return scene.isInHeadline(one.trigger())
        && scene.isInLead(other.trigger())
        && partiesAgree(one, other);
  }

  /// "Shopkeepers kept their shutters down and struck": one party, one day, one sentence.
  private boolean sharesSentence(Draft one, Draft other) {
    if (!scene.treeAt(one.trigger()).equals(scene.treeAt(other.trigger()))
        || !partiesAgree(one, other)) {
      return false;
    }
    return one.type() == EventType.CONSULT
        ? Set.copyOf(everyoneOf(one)).equals(Set.copyOf(everyoneOf(other)))
            && !everyoneOf(one).isEmpty()
        : partiesMeet(one, other);
  }

  private static List<Id<Actor>> everyoneOf(Draft draft) {
    return draft.cast().everyone().toList();
  }

  /// The same on the same day in the same place, and nobody contradicts.
  private boolean sharesScene(Draft one, Draft other) {
    @Nullable Where where = one.where();
    @Nullable Where otherWhere = other.where();
    return one.type() != EventType.CONSULT
        && Objects.equals(one.mode(), other.mode())
        && one.when() != null
        && other.when() != null
        && where != null
        && otherWhere != null
        && where.place().equals(otherWhere.place())
        && !(isVague(where) && isVague(otherWhere))
        && partiesAgree(one, other);
  }

  /// A mode that is not told does not contradict; but a visit is more than a meeting.
  private static boolean sameMode(Draft one, Draft other) {
    boolean open = one.mode() == null || other.mode() == null;
    return Objects.equals(one.mode(), other.mode())
        || (open && (one.type() != EventType.CONSULT || refersBack(other)));
  }

  private static boolean refersBack(Draft draft) {
    return draft.definite() && isOfNobody(draft);
  }

  /// "Ten were killed and five wounded in Dale": nobody is named, the place is one.
  private static boolean bothUnknown(Draft one, Draft other) {
    return isOfNobody(one)
        && isOfNobody(other)
        && one.where() != null
        && other.where() != null
        && one.where().place().equals(other.where().place());
  }

  private static boolean isOfNobody(Draft draft) {
    return draft.cast().everyone().findAny().isEmpty();
  }

  private static boolean sameStatus(EventStatus one, EventStatus other) {
    return one == other
        || one == EventStatus.DENIED
        || other == EventStatus.DENIED
        || (isReal(one) && isReal(other));
  }

  private static boolean isReal(EventStatus status) {
    return status == EventStatus.HAPPENED || status == EventStatus.ONGOING;
  }

  private boolean sameDay(@Nullable When one, @Nullable When other) {
    if (one == null
        || other == null
        || one.date().equals(other.date())
        || one.basis() != Basis.CLAUSE
        || other.basis() != Basis.CLAUSE) {
      return true;
    }
    @Nullable LocalDate day = scene.dispatch().date(one.date()).earliest();
    @Nullable LocalDate otherDay = scene.dispatch().date(other.date()).earliest();
    return day == null || otherDay == null || day.equals(otherDay);
  }

  private boolean samePlace(@Nullable Where one, @Nullable Where other) {
    if (one == null
        || other == null
        || one.place().equals(other.place())
        || isVague(one)
        || isVague(other)) {
      return true;
    }
    @Nullable Place place = scene.place(one.place()).orElse(null);
    @Nullable Place otherPlace = scene.place(other.place()).orElse(null);
    return place != null
        && otherPlace != null
        && Objects.equals(place.country(), otherPlace.country())
        && (isWide(place) || isWide(otherPlace));
  }

  private static boolean isVague(Where where) {
    return where.basis() != Basis.CLAUSE;
  }

  private static boolean isWide(Place place) {
    return place.precision() == PlacePrecision.COUNTRY
        || place.precision() == PlacePrecision.REGION
        || place.precision() == PlacePrecision.ADMIN;
  }

  /// Of a meeting all parties of the shorter list must be found in the longer one; of a deed the
  /// sides that are named.
  private boolean sameParties(Draft draft, Draft later) {
    Cast one = draft.cast();
    Cast other = later.cast();
    if (draft.type() == EventType.CONSULT) {
      List<Party> ones = everyone(one);
      List<Party> others = everyone(other);
      boolean enough = Math.min(ones.size(), others.size()) > 1 || later.definite();
      return enough && agree(ones, others) && agree(one.recipients(), other.recipients());
    }
    return partiesAgree(draft, later) && partiesMeet(draft, later);
  }

  private boolean partiesAgree(Draft one, Draft other) {
    return agree(one.cast().actors(), other.cast().actors())
        && agree(one.cast().recipients(), other.cast().recipients());
  }

  private boolean partiesMeet(Draft one, Draft other) {
    return meet(one.cast().actors(), other.cast().actors())
        || meet(one.cast().recipients(), other.cast().recipients());
  }

  private static List<Party> everyone(Cast cast) {
    return Stream.concat(cast.actors().stream(), cast.recipients().stream()).toList();
  }

  private boolean agree(List<Party> ones, List<Party> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return true;
    }
    List<Party> fewer = ones.size() <= others.size() ? ones : others;
    List<Party> more = fewer == ones ? others : ones;
    return fewer.stream().allMatch(party -> more.stream().anyMatch(p -> kin(p, party)));
  }

  private boolean meet(List<Party> ones, List<Party> others) {
    return ones.stream().anyMatch(party -> others.stream().anyMatch(p -> kin(p, party)));
  }

  private boolean kin(Party one, Party other) {
    return one.actor().equals(other.actor())
        || scene.actor(one.actor()).filter(actor -> isKin(actor, other.actor())).isPresent();
  }

  /// The same side of the same country, and not two different people.
  private boolean isKin(Actor actor, Id<Actor> otherId) {
    return scene
        .actor(otherId)
        .filter(other -> actor.country() != null && actor.country().equals(other.country()))
        .filter(other -> Objects.equals(actor.sector(), other.sector()))
        .filter(other -> actor.type() != ActorType.PERSON || other.type() != ActorType.PERSON)
        .isPresent();
  }
}
