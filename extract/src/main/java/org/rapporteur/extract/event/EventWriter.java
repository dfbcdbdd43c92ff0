package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.clause.Whereabouts.When;
import org.rapporteur.extract.clause.Whereabouts.Where;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.EventMention;
import org.rapporteur.model.Event.RoleEvidence;
import org.rapporteur.model.Event.RoleName;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Id;
import org.rapporteur.model.Statement;
import org.rapporteur.reference.Ontology;

/// Writes happenings as events: the main draft speaks, the others fill what it leaves open.
record EventWriter(Ontology ontology, ContextTagger contexts, Scene scene) {

  List<Event> write(List<Happening> happenings) {
    List<Event> events = new ArrayList<>();
    happenings.forEach(
        happening -> events.add(write(new Id<>("e" + (events.size() + 1)), happening)));
    return events;
  }

  private Event write(Id<Event> id, Happening happening) {
    Draft main = happening.main();
    List<Draft> drafts = ordered(happening, main);
    List<Party> actors = firstFilled(drafts.stream().map(draft -> draft.cast().actors()));
    List<Party> recipients = recipients(drafts, actors);
    @Nullable Where where = first(drafts.stream().map(draft -> Optional.ofNullable(draft.where())));
    @Nullable When when = first(drafts.stream().map(draft -> Optional.ofNullable(draft.when())));
    @Nullable String mode = first(drafts.stream().map(draft -> Optional.ofNullable(draft.mode())));
    @Nullable String cameo = main.cameo();
    return new Event(
        id,
        main.type(),
        mode,
        contexts.tag(main.evidence()),
        cameo == null ? ontology.cameo(main.type(), mode) : cameo,
        ontology.score(main.type(), mode),
        ids(actors),
        ids(recipients),
        roles(actors, recipients, where, when),
        where == null ? null : where.place(),
        when == null ? null : when.date(),
        status(drafts, main),
        deniers(drafts),
        main.voice(),
        drafts.stream().map(d -> new EventMention(d.trigger(), d.evidence())).toList(),
        main.why(),
        Confidence.probability(drafts.stream().mapToDouble(Confidence::of).max().orElse(0)));
  }

  private static List<Draft> ordered(Happening happening, Draft main) {
    Set<Draft> ordered = new LinkedHashSet<>(List.of(main));
    ordered.addAll(happening.drafts());
    return List.copyOf(ordered);
  }

  private static List<Party> firstFilled(Stream<List<Party>> candidates) {
    return candidates.filter(parties -> !parties.isEmpty()).findFirst().orElse(List.of());
  }

  private static List<Party> recipients(List<Draft> drafts, List<Party> actors) {
    List<Id<Actor>> acting = ids(actors);
    List<Party> found = firstFilled(drafts.stream().map(draft -> draft.cast().recipients()));
    return found.stream().filter(party -> !acting.contains(party.actor())).toList();
  }

  private static <T> @Nullable T first(Stream<Optional<T>> candidates) {
    return candidates.flatMap(Optional::stream).findFirst().orElse(null);
  }

  private static List<Id<Actor>> ids(List<Party> parties) {
    return parties.stream().map(Party::actor).distinct().toList();
  }

  static List<RoleEvidence> roles(
      List<Party> actors, List<Party> recipients, @Nullable Where where, @Nullable When when) {
    List<RoleEvidence> roles = new ArrayList<>();
    actors.forEach(party -> roles.add(role(RoleName.ACTOR, party)));
    recipients.forEach(party -> roles.add(role(RoleName.RECIPIENT, party)));
    if (where != null) {
      roles.add(
          new RoleEvidence(RoleName.PLACE, where.place().value(), where.span(), where.basis()));
    }
    if (when != null) {
      roles.add(new RoleEvidence(RoleName.DATE, when.date().value(), when.span(), when.basis()));
    }
    return roles;
  }

  private static RoleEvidence role(RoleName name, Party party) {
    return new RoleEvidence(name, party.actor().value(), party.span(), party.basis());
  }

  /// What one mention tells as over and another as under way goes on.
  private static EventStatus status(List<Draft> drafts, Draft main) {
    boolean goesOn =
        drafts.stream()
            .anyMatch(draft ->
                draft.status() == EventStatus.ONGOING && draft.voice().equals(main.voice()));
    return main.status() == EventStatus.HAPPENED && goesOn ? EventStatus.ONGOING : main.status();
  }

  private List<Id<Statement>> deniers(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> scene.voices().statement(draft.voice()).stream())
        .filter(statement -> statement.attitude() == Attitude.DENIES)
        .map(Statement::id)
        .distinct()
        .toList();
  }
}
