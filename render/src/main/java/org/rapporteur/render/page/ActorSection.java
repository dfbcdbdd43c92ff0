package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorStatus;

/// Who is who on that day; those that nobody knows come last, in one line.
final class ActorSection {
  private ActorSection() {}

  static void print(Paper paper, List<Actor> actors) {
    if (actors.isEmpty()) {
      return;
    }
    paper.heading("WHO IS WHO");
    List<String> unknown = new ArrayList<>();
    for (Actor actor : actors) {
      if (actor.status() == ActorStatus.UNRESOLVED && actor.role() == null) {
        unknown.add(Printable.of(actor.name()));
      } else {
        print(paper, actor);
      }
    }
    if (!unknown.isEmpty()) {
      paper.line(2, 4, List.of(Ink.FAINT.words("not identified: " + String.join(", ", unknown))));
    }
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
