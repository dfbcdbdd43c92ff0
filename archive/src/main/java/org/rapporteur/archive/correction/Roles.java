package org.rapporteur.archive.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Event.RoleEvidence;
import org.rapporteur.model.Event.RoleName;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;

/// Says from which words the parties, place and date of a corrected event are known: those it had,
/// or for a new one the mention that is nearest to the trigger.
record Roles(ResolvedDispatch resolved, Event event) {

  List<RoleEvidence> of(
      List<Id<Actor>> actors,
      List<Id<Actor>> recipients,
      @Nullable Id<Place> place,
      @Nullable Id<TimeExpression> date) {
    List<RoleEvidence> roles = new ArrayList<>();
    actors.forEach(actor -> add(roles, RoleName.ACTOR, actor));
    recipients.forEach(actor -> add(roles, RoleName.RECIPIENT, actor));
    if (place != null) {
      add(roles, RoleName.PLACE, place);
    }
    if (date != null) {
      add(roles, RoleName.DATE, date);
    }
    return roles;
  }

  private void add(List<RoleEvidence> roles, RoleName role, Id<?> id) {
    List<RoleEvidence> known =
        event.roles().stream()
            .filter(one -> one.role() == role && one.ref().equals(id.value()))
            .toList();
    if (known.isEmpty()) {
      nearest(id)
          .ifPresent(
              span -> roles.add(new RoleEvidence(role, id.value(), span, Basis.COREFERENCE)));
    }
    roles.addAll(known);
  }

  private Optional<Span> nearest(Id<?> id) {
    int trigger = event.mentions().getFirst().trigger().start();
    List<Span> spans = new ArrayList<>();
    resolved.mentions().stream()
        .filter(mention -> id.equals(mention.actor()) || id.equals(mention.place()))
        .forEach(mention -> spans.add(mention.span()));
    resolved.dates().stream()
        .filter(date -> date.id().equals(id))
        .forEach(date -> spans.add(date.span()));
    return spans.stream().min(Comparator.comparingInt(span -> Math.abs(span.start() - trigger)));
  }
}
