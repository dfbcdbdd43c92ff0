package org.rapporteur.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Explanation;
import org.rapporteur.model.Id;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.Person;
import org.rapporteur.reference.actor.Tenure;
import org.rapporteur.reference.gazetteer.Gazetteer;
import org.rapporteur.resolve.actor.Identification;
import org.rapporteur.resolve.actor.Identity;
import org.rapporteur.resolve.actor.Understanding;

/// Says whom words mean that stand alone, and why.
///
/// A dispatch tells more: there the other names and what stands beside a name decide too. Immutable
/// and thread-safe.
public final class Explainer {

  /// More candidates than anybody reads.
  private static final int MOST_CANDIDATES = 10;

  private final Additions additions;
  private final ActorTables tables;
  private final Identification identification;

  private Explainer(Additions additions, ActorTables tables, Gazetteer gazetteer) {
    this.additions = additions;
    this.tables = tables;
    this.identification = new Identification(tables, name -> Towns.country(gazetteer, name));
  }

  /// Loads the reference data with a user's additions.
  ///
  /// @throws org.rapporteur.reference.TableException when a table is broken
  public static Explainer load(Additions additions) {
    return new Explainer(additions, ActorTables.load(additions), Gazetteer.load(additions));
  }

  /// Returns whom `phrase` means.
  ///
  /// @param day the day for which to resolve; null when not known
  public Actor resolve(String phrase, @Nullable LocalDate day) {
    return actors(identification.phrase(phrase, day).identity()).getFirst();
  }

  /// Returns whom `phrase` means and why; reads tables again to name their rows, which takes some
  /// tenths of a second.
  ///
  /// @param day the day for which to resolve; null when not known
  public Explanation explain(String phrase, @Nullable LocalDate day) {
    Understanding understanding = identification.phrase(phrase, day);
    var source = new SourceRows(additions);
    String ref = understanding.identity().ref();
    Optional<Person> person = ref == null ? Optional.empty() : tables.persons().find(ref);
    return new Explanation(
        phrase,
        day,
        understanding.how(),
        understanding.parts(),
        actors(understanding.identity()),
        understanding.candidates().stream().limit(MOST_CANDIDATES).toList(),
        person.map(known -> offices(known, day, source)).orElse(List.of()),
        source.behind(phrase, understanding));
  }

  private static List<Explanation.Office> offices(
      Person person, @Nullable LocalDate day, SourceRows source) {
    List<SourceRows.TenureRow> rows = source.tenures(person.id());
    List<Explanation.Office> offices = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Tenure tenure = person.tenures().get(i);
      SourceRows.TenureRow row = rows.get(i);
      offices.add(
          new Explanation.Office(
              tenure.title(),
              tenure.body(),
              tenure.country(),
              row.start(),
              row.end(),
              tenure.seen(),
              day == null ? null : standing(tenure.on(day)),
              row.row()));
    }
    return offices;
  }

  private static Explanation.Standing standing(Tenure.Validity validity) {
    return switch (validity) {
      case HELD -> Explanation.Standing.HELD;
      case UNCERTAIN -> Explanation.Standing.UNCERTAIN;
      case NOT_HELD -> Explanation.Standing.NOT_HELD;
    };
  }

  private static List<Actor> actors(Identity identity) {
    List<Identity> members = identity.members();
    List<Actor> actors = new ArrayList<>();
    List<Id<Actor>> ids = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Id<Actor> id = new Id<>("a" + (i + 2));
      ids.add(id);
      actors.add(members.get(i).actor(id, List.of()));
    }
    actors.addFirst(identity.actor(new Id<>("a1"), ids));
    return actors;
  }
}
