package org.rapporteur.archive.join;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.archive.join.ActorRecord.RoleSeen;
import org.rapporteur.archive.join.ActorRecord.Said;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/// Makes the record of an actor.
public final class ActorRecords {

  private final EventJoiner joiner;

  public ActorRecords(Origins origins) {
    this.joiner = new EventJoiner(origins);
  }

  /// One dispatch in which the actor occurs, and its ids there.
  private record Appearance(Reading reading, Set<Id<Actor>> ids) {

    List<Mention> mentions() {
      return reading.resolved().mentions().stream()
          .filter(mention -> mention.actor() != null && ids.contains(mention.actor()))
          .toList();
    }

    boolean isAmong(List<Id<Actor>> parties) {
      return parties.stream().anyMatch(ids::contains);
    }

    boolean isSaidBy(Statement statement) {
      return statement.source() != null && isAmong(statement.source().actors());
    }

    boolean isNamedIn(Statement statement) {
      return mentions().stream()
          .anyMatch(mention ->
              statement.content().stream().anyMatch(span -> span.covers(mention.span())));
    }
  }

  /// Returns whom somebody means by a ref (`wd:Q30`) or a name: the actor that most dispatches name
  /// so. Case makes no difference.
  public static Optional<ActorKey> find(List<Reading> readings, String refOrName) {
    String wanted = refOrName.strip().toLowerCase(Locale.ROOT);
    Map<ActorKey, Integer> votes = new TreeMap<>();
    for (Reading reading : readings) {
      for (Actor actor : reading.resolved().actors()) {
        if (wanted.equals(actor.name().toLowerCase(Locale.ROOT))
            || wanted.equals(Objects.toString(actor.ref(), "").toLowerCase(Locale.ROOT))) {
          ActorKey.find(reading, actor).ifPresent(key -> votes.merge(key, 1, Integer::sum));
        }
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<ActorKey, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /// Returns the record of an actor; none when no reading has it.
  public Optional<ActorRecord> find(List<Reading> readings, ActorKey key) {
    List<Appearance> appearances =
        readings.stream()
            .sorted(
                Comparator.comparing(
                        (Reading reading) -> Envelope.day(reading).orElse(LocalDate.MAX))
                    .thenComparing(reading -> reading.dispatch().id()))
            .map(reading -> new Appearance(reading, ids(reading, key)))
            .filter(appearance -> !appearance.ids().isEmpty())
            .toList();
    return appearances.isEmpty() ? Optional.empty() : Optional.of(record(appearances, key));
  }

  private static Set<Id<Actor>> ids(Reading reading, ActorKey key) {
    return reading.resolved().actors().stream()
        .filter(actor -> ActorKey.find(reading, actor).filter(key::equals).isPresent())
        .map(Actor::id)
        .collect(Collectors.toSet());
  }

  private ActorRecord record(List<Appearance> appearances, ActorKey key) {
    List<Reading> readings = appearances.stream().map(Appearance::reading).toList();
    Map<String, Appearance> byDispatch = new HashMap<>();
    appearances.forEach(one -> byDispatch.put(one.reading().dispatch().id(), one));
    List<ReportedEvent> asActor = new ArrayList<>();
    List<ReportedEvent> asRecipient = new ArrayList<>();
    for (ReportedEvent event : joiner.join(readings)) {
      if (has(event, report -> isAmong(byDispatch, report, report.event().actors()))) {
        asActor.add(event);
      }
      if (has(event, report -> isAmong(byDispatch, report, report.event().recipients()))) {
        asRecipient.add(event);
      }
    }
    List<Said> said = new ArrayList<>();
    List<Said> saidOfIt = new ArrayList<>();
    appearances.forEach(appearance -> addStatements(appearance, said, saidOfIt));
    return new ActorRecord(
        key,
        name(appearances),
        names(appearances),
        roles(appearances),
        said,
        saidOfIt,
        asActor,
        asRecipient,
        readings.size());
  }

  private static boolean has(ReportedEvent event, Predicate<Report> condition) {
    return event.reports().stream().anyMatch(condition);
  }

  private static boolean isAmong(
      Map<String, Appearance> byDispatch, Report report, List<Id<Actor>> parties) {
    Appearance appearance = byDispatch.get(report.dispatch());
    return appearance != null && appearance.isAmong(parties);
  }

  private static void addStatements(Appearance appearance, List<Said> said, List<Said> saidOfIt) {
    for (Statement statement : appearance.reading().findings().statements()) {
      if (appearance.isSaidBy(statement)) {
        said.add(new Said(appearance.reading(), statement));
      } else if (appearance.isNamedIn(statement)) {
        saidOfIt.add(new Said(appearance.reading(), statement));
      }
    }
  }

  private static String name(List<Appearance> appearances) {
    Map<String, Integer> votes = new TreeMap<>();
    appearances.forEach(appearance ->
        appearance
            .ids()
            .forEach(id ->
                votes.merge(appearance.reading().resolved().actor(id).name(), 1, Integer::sum)));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static SortedMap<String, Integer> names(List<Appearance> appearances) {
    SortedMap<String, Integer> names = new TreeMap<>();
    for (Appearance appearance : appearances) {
      Set<String> used = new TreeSet<>();
      appearance.mentions().stream()
          .filter(mention ->
              switch (mention.kind()) {
                case NAME, NOMINAL -> true;
                case PRONOUN -> false;
              })
          .forEach(mention -> used.add(mention.text()));
      used.forEach(name -> names.merge(name, 1, Integer::sum));
    }
    return names;
  }

  private static List<RoleSeen> roles(List<Appearance> appearances) {
    Map<String, RoleSeen> roles = new TreeMap<>();
    for (Appearance appearance : appearances) {
      Optional<LocalDate> day = Envelope.day(appearance.reading());
      for (Id<Actor> id : appearance.ids()) {
        Actor actor = appearance.reading().resolved().actor(id);
        if (actor.role() != null && day.isPresent()) {
          roles.merge(
              actor.role().title(),
              new RoleSeen(actor.role().title(), day.get(), day.get()),
              (seen, again) -> new RoleSeen(seen.title(), seen.first(), again.last()));
        }
      }
    }
    return roles.values().stream()
        .sorted(Comparator.comparing(RoleSeen::first).thenComparing(RoleSeen::title))
        .toList();
  }
}
