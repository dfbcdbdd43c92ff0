package org.rapporteur.archive.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Id;
import org.rapporteur.model.Journey;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Term;
import org.rapporteur.model.Voice;

/// Takes one thing out of a reading, and every reference to it.
///
/// What a rejected statement asserted, the statement around it asserts, or else the outlet.
final class Rejection {

  private final String gone;
  private final @Nullable Id<Statement> parent;

  private Rejection(String gone, @Nullable Id<Statement> parent) {
    this.gone = gone;
    this.parent = parent;
  }

  static Reading of(String id, Reading reading) {
    Optional<Id<Statement>> parent =
        reading.findings().statements().stream()
            .filter(statement -> statement.id().value().equals(id))
            .map(Statement::parent)
            .filter(Objects::nonNull)
            .findFirst();
    var rejection = new Rejection(id, parent.orElse(null));
    return new Reading(
        rejection.without(reading.resolved()),
        rejection.without(reading.findings()),
        reading.engine());
  }

  private boolean stays(Id<?> id) {
    return !id.value().equals(gone);
  }

  private <T> @Nullable Id<T> kept(@Nullable Id<T> id) {
    return id != null && stays(id) ? id : null;
  }

  private <T> List<Id<T>> kept(List<Id<T>> ids) {
    return ids.stream().filter(this::stays).toList();
  }

  private ResolvedDispatch without(ResolvedDispatch resolved) {
    return new ResolvedDispatch(
        resolved.annotated(),
        resolved.outlet(),
        without(resolved.dateline()),
        resolved.mentions().stream().map(this::without).toList(),
        resolved.actors().stream().filter(a -> stays(a.id())).map(this::without).toList(),
        resolved.places().stream().filter(place -> stays(place.id())).toList(),
        resolved.dates().stream().filter(date -> stays(date.id())).toList(),
        resolved.warnings());
  }

  private @Nullable Dateline without(@Nullable Dateline line) {
    return line == null ? null : new Dateline(kept(line.place()), kept(line.date()), line.agency());
  }

  private Mention without(Mention mention) {
    return new Mention(
        mention.id(),
        mention.span(),
        mention.text(),
        mention.head(),
        mention.kind(),
        mention.type(),
        kept(mention.actor()),
        kept(mention.place()));
  }

  private Actor without(Actor actor) {
    return Replacement.withMembers(actor, kept(actor.members()));
  }

  private Findings without(Findings findings) {
    return new Findings(
        findings.statements().stream()
            .filter(statement -> stays(statement.id()))
            .map(this::without)
            .toList(),
        findings.events().stream().filter(e -> stays(e.id())).map(this::without).toList(),
        findings.figures().stream().filter(f -> stays(f.id())).map(this::without).toList(),
        findings.journeys().stream()
            .map(this::without)
            .filter(journey -> !journey.stops().isEmpty())
            .toList(),
        findings.terms().stream().map(this::without).toList(),
        findings.warnings(),
        findings.codebookEvents().stream().map(this::without).toList());
  }

  private Statement without(Statement said) {
    return new Statement(
        said.id(),
        said.kind(),
        said.attitude(),
        without(said.source()),
        said.cue(),
        said.content(),
        without(said.addressee()),
        said.occasion(),
        kept(said.place()),
        kept(said.date()),
        said.via().stream()
            .map(via ->
                new Statement.Carrier(via.spans(), kept(via.actors()), kept(via.statement())))
            .toList(),
        said.parent() == null || stays(said.parent()) ? said.parent() : parent,
        said.confidence());
  }

  private Statement.@Nullable Party without(Statement.@Nullable Party party) {
    return party == null ? null : new Statement.Party(party.spans(), kept(party.actors()));
  }

  private Event without(Event event) {
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.score(),
        kept(event.actors()),
        kept(event.recipients()),
        event.roles().stream().filter(role -> !role.ref().equals(gone)).toList(),
        kept(event.place()),
        kept(event.date()),
        event.status(),
        kept(event.deniedBy()),
        without(event.voice()),
        event.mentions(),
        event.why(),
        event.confidence());
  }

  private CodebookEvent without(CodebookEvent event) {
    return new CodebookEvent(
        event.id(),
        event.ontology(),
        event.type(),
        kept(event.actors()),
        kept(event.recipients()),
        event.roles().stream().filter(role -> !role.ref().equals(gone)).toList(),
        kept(event.place()),
        kept(event.date()),
        event.status(),
        without(event.voice()),
        event.mentions(),
        event.why(),
        kept(event.event()),
        event.confidence());
  }

  private Voice without(Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet outlet -> outlet;
      case Voice.OfStatement(var id) when stays(id) -> voice;
      case Voice.OfStatement _ -> parent == null ? Voice.OUTLET : new Voice.OfStatement(parent);
    };
  }

  private Figure without(Figure figure) {
    return new Figure(
        figure.id(),
        figure.measure(),
        figure.unit(),
        figure.lower(),
        figure.upper(),
        figure.text(),
        figure.span(),
        figure.qualifier(),
        kept(figure.partOf()),
        kept(figure.event()),
        kept(figure.place()),
        kept(figure.date()),
        without(figure.voice()));
  }

  private Journey without(Journey journey) {
    List<Journey.Stop> stops =
        journey.stops().stream()
            .filter(stop -> stays(stop.place()))
            .map(stop ->
                new Journey.Stop(
                    stop.order(),
                    stop.place(),
                    kept(stop.arrived()),
                    kept(stop.departed()),
                    stop.status(),
                    stop.evidence()))
            .toList();
    return new Journey(
        journey.id(), kept(journey.travellers()), stops, journey.stated(), journey.consistent());
  }

  private Term without(Term term) {
    return new Term(
        term.span(), term.text(), term.category(), kept(term.about()), without(term.voice()));
  }
}
