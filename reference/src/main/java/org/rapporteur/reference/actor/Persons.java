package org.rapporteur.reference.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reference.Additions;
import org.rapporteur.reference.Table;

/// Public figures by id, by name in any spelling, by surname and by office.
public final class Persons {

  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "KOR", "PRK", "TWN", "HUN", "VNM", "KHM");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v");
  private static final int SHORTEST_SKELETON = 5;

  private final List<Person> all;
  private final Map<String, Person> byId = new HashMap<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<String, List<Person>> bySkeleton = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Holder>> byOffice = new HashMap<>();

  /// Somebody and the office held.
  public record Holder(Person person, Tenure tenure) {}

  private final PersonalNames personalNames;

  private Persons(List<Person> all, PersonalNames personalNames) {
    this.all = List.copyOf(all);
    this.personalNames = personalNames;
    all.forEach(this::index);
  }

  static Persons load(Additions additions, Countries countries, PersonalNames personalNames) {
    Table persons = additions.table("persons.tsv");
    var ids = new UniqueKeys("id");
    persons.rows().forEach(row -> ids.add(row, row.get("id")));
    var tenures = new TenureTable(countries, ids).read(additions.table("tenures.tsv"));
    return new Persons(read(persons, tenures, countries), personalNames);
  }

  private static List<Person> read(
      Table table, Map<String, List<Tenure>> tenures, Countries countries) {
    List<Person> persons = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Provenance.check(row);
      TenureTable.checkCountry(row, countries);
      String id = row.get("id");
      persons.add(
          new Person(
              id,
              row.get("name"),
              row.list("aliases"),
              row.get("country"),
              tenures.getOrDefault(id, List.of())));
    }
    return persons;
  }

  private void index(Person person) {
    byId.put(person.id(), person);
    indexName(person.name(), person);
    person.aliases().forEach(alias -> indexName(alias, person));
    for (Tenure tenure : person.tenures()) {
      if (!tenure.office().isEmpty()) {
        put(byOffice, tenure.country() + " " + tenure.office(), new Holder(person, tenure));
      }
    }
  }

  private void indexName(String name, Person person) {
    String folded = FoldedName.fold(name);
    List<String> words = FoldedName.words(folded);
    put(byName, folded, person);
    if (words.size() > 1 || folded.length() >= SHORTEST_SKELETON) {
      put(bySkeleton, FoldedName.skeleton(folded), person);
    }
    List<String> shortened = withoutSuffix(words);
    if (shortened.size() > 2) {
      String last = shortened.getLast();
      put(bySkeleton, FoldedName.skeleton(shortened.getFirst() + " " + last), person);
      if (!FAMILY_FIRST.contains(person.country())) {
        put(bySkeleton, FoldedName.skeleton(shortened.get(1) + " " + last), person);
      }
    }
    surnames(words, person).forEach(surname -> put(bySurname, surname, person));
  }

  /// "Jr." and "II" are no surnames.
  private static List<String> withoutSuffix(List<String> words) {
    return words.size() > 2 && SUFFIXES.contains(words.getLast())
        ? words.subList(0, words.size() - 1)
        : words;
  }

  /// The family name; with what stands before it, as in "van der Bellen"; where it stands first,
  /// that alone, unless a given name of elsewhere ("Joseph Wu") has taken its place.
  private Set<String> surnames(List<String> words, Person person) {
    Set<String> surnames = new LinkedHashSet<>();
    if (!words.isEmpty()) {
      boolean familyFirst =
          FAMILY_FIRST.contains(person.country())
              && personalNames.genderOf(words.getFirst()).isEmpty();
      surnames.add(familyFirst ? words.getFirst() : words.getLast());
      for (int from = 1; from < words.size(); from++) {
        surnames.add(String.join(" ", words.subList(from, words.size())));
      }
    }
    return surnames;
  }

  private static <T> void put(Map<String, List<T>> index, String key, T value) {
    if (!key.isEmpty()) {
      List<T> values = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
      // A person's names are indexed one after the other, so that a repetition is the last entry.
      if (values.isEmpty() || values.getLast() != value) {
        values.add(value);
      }
    }
  }

  public List<Person> all() {
    return all;
  }

  public Optional<Person> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Returns those who are called exactly that, but for accents and case.
  public List<Person> spelled(String name) {
    return Collections.unmodifiableList(byName.getOrDefault(FoldedName.fold(name), List.of()));
  }

  /// Returns those of that name, most exact spelling first: as written, else by its skeleton.
  public List<Person> named(String name) {
    String folded = FoldedName.fold(name);
    List<Person> exact = byName.get(folded);
    if (exact != null) {
      return Collections.unmodifiableList(exact);
    }
    List<String> words = FoldedName.words(folded);
    List<Person> similar = bySkeleton.get(FoldedName.skeleton(folded));
    if (similar == null && words.size() > 2) {
      similar = bySkeleton.get(FoldedName.skeleton(words.getFirst() + " " + words.getLast()));
    }
    return similar == null
        ? List.of()
        : similar.stream().filter(person -> MiddleNames.allow(words, person)).toList();
  }

  /// Returns those whose surname (or family name, where it stands first) that is.
  public List<Person> surnamed(String surname) {
    return Collections.unmodifiableList(
        bySurname.getOrDefault(FoldedName.fold(surname), List.of()));
  }

  /// Returns who held `office` of `country` on `day`; those who are certain come before the others.
  public List<Holder> holders(String office, String country, LocalDate day) {
    List<Holder> certain = new ArrayList<>();
    List<Holder> uncertain = new ArrayList<>();
    for (Holder holder : byOffice.getOrDefault(country + " " + office, List.of())) {
      switch (holder.tenure().on(day)) {
        case HELD -> certain.add(holder);
        case UNCERTAIN -> uncertain.add(holder);
        case NOT_HELD -> {}
      }
    }
    certain.addAll(uncertain);
    return certain;
  }
}
