package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.ResolvedDispatch;

/// Who is who on that day; those that have a name but that nobody knows come last, in one line.
final class ActorSection {
  private ActorSection() {}

  static void print(Paper paper, ResolvedDispatch resolved) {
    List<Actor> known = resolved.actors().stream().filter(ActorSection::isKnown).toList();
    List<String> unknown = named(resolved);
    if (known.isEmpty() && unknown.isEmpty()) {
      return;
    }
    paper.heading("WHO IS WHO");
    known.forEach(actor -> print(paper, actor));
    if (!unknown.isEmpty()) {
      paper.line(2, 4, List.of(Ink.FAINT.words("not identified: " + String.join(", ", unknown))));
    }
  }

  private static boolean isKnown(Actor actor) {
    return actor.status() != ActorStatus.UNRESOLVED || actor.role() != null;
  }

  /// The names of those that nobody knows; "officials" and "both sides" are no names.
  private static List<String> named(ResolvedDispatch resolved) {
    Set<Id<Actor>> named = new HashSet<>();
    for (Mention mention : resolved.mentions()) {
      if (mention.kind() == MentionKind.NAME && mention.actor() != null) {
        named.add(mention.actor());
      }
    }
    return resolved.actors().stream()
        .filter(actor -> !isKnown(actor) && named.contains(actor.id()))
        .map(actor -> Printable.of(actor.name()))
        .distinct()
        .toList();
  }

  private static void print(Paper paper, Actor actor) {
    List<Ink.Words> words = new ArrayList<>();
    words.add(Ink.STRONG.words(Printable.of(actor.name())));
    String standing = Legend.standing(actor);
    if (!standing.isEmpty()) {
      words.add(Ink.FAINT.words("— " + standing));
    }
    if (actor.status() == ActorStatus.AMBIGUOUS) {
      List<String> names = actor.candidates().stream().map(Actor.Candidate::name).toList();
      words.add(Ink.DOUBT.words("[" + Printable.of(String.join(" or ", names)) + "?]"));
    }
    paper.line(2, 4, words);
  }
}
