package org.rapporteur.resolve.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Token;
import org.rapporteur.reference.actor.FoldedName;
import org.rapporteur.resolve.actor.Description;
import org.rapporteur.resolve.actor.Identification;
import org.rapporteur.resolve.actor.Identity;
import org.rapporteur.resolve.actor.Setting;
import org.rapporteur.resolve.mention.Phrase;

/// Casts the names of a dispatch.
///
/// All names of one person are looked at together, the fullest first, with every title and
/// apposition that any of them has.
final class NameCasting {

  private final AnnotatedDispatch annotated;
  private final Identification identification;
  private final Setting setting;
  private final Acting acting;
  private final Cast cast;
  private final Map<String, Entity> bodies = new HashMap<>();
  private final Map<Phrase.Described, Phrase.Named> appositions = new IdentityHashMap<>();

  NameCasting(
      AnnotatedDispatch annotated,
      Identification identification,
      Acting acting,
      Setting setting,
      Cast cast) {
    this.annotated = annotated;
    this.acting = acting;
    this.identification = identification;
    this.setting = setting;
    this.cast = cast;
  }

  void cast(List<Phrase> phrases) {
    List<Phrase.Named> persons = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase instanceof Phrase.Named name) {
        switch (name.type()) {
          case PERSON -> persons.add(name);
          case ORGANISATION -> organisation(name);
          case LOCATION, FACILITY -> place(name);
          case GROUP -> group(name);
          case DATE, MONEY, OTHER -> {}
        }
      }
    }
    appositions.putAll(Apposition.afterNames(persons, phrases));
    grouped(persons).forEach(this::person);
  }

  private String text(Phrase phrase) {
    return annotated.text(phrase.span());
  }

  private List<PersonNames> grouped(List<Phrase.Named> persons) {
    List<Phrase.Named> fullestFirst = new ArrayList<>(persons);
    fullestFirst.sort(
        Comparator.comparingInt(
                (Phrase.Named p) -> -FoldedName.words(FoldedName.fold(bare(p))).size())
            .thenComparing(Phrase::span));
    List<PersonNames> groups = new ArrayList<>();
    Map<String, List<PersonNames>> byWord = new HashMap<>();
    for (Phrase.Named phrase : fullestFirst) {
      List<String> words = FoldedName.words(FoldedName.skeleton(FoldedName.fold(bare(phrase))));
      String key = words.isEmpty() ? "" : words.getLast();
      PersonNames group =
          byWord.getOrDefault(key, List.of()).stream()
              .filter(names -> names.isCalled(bare(phrase)))
              .min(Comparator.comparingInt(names -> names.distance(phrase.span().start())))
              .orElse(null);
      if (group == null) {
        group = new PersonNames(bare(phrase));
        groups.add(group);
        for (String word : new java.util.LinkedHashSet<>(words)) {
          byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(group);
        }
      }
      group.phrases().add(phrase);
    }
    return groups;
  }

  private String bare(Phrase phrase) {
    return identification.withoutHonorifics(text(phrase));
  }

  private void person(PersonNames names) {
    List<Description> descriptions = new ArrayList<>();
    for (Phrase.Named phrase : names.phrases()) {
      beside(phrase)
          .forEach(described -> descriptions.add(DescribedWords.read(identification, described)));
    }
    Description best =
        descriptions.stream()
            .max(
                Comparator.comparingInt(NameCasting::telling)
                    .thenComparingInt(d -> -descriptions.indexOf(d)))
            .orElse(null);
    Identity identity = identification.person(names.name(), best, setting);
    boolean titled = names.phrases().stream().anyMatch(phrase -> phrase.title() != null);
    if (!identity.isResolved() && best != null && !titled) {
      // The parser may have joined the name to a description of somebody else.
      Identity alone = identification.person(names.name(), null, setting);
      identity = alone.isResolved() ? alone : identity;
    }
    Entity entity = cast.entity(identity);
    for (Description description : descriptions) {
      note(entity, description);
    }
    identification.gender(givenNames(names.name())).ifPresent(entity::gender);
    names
        .phrases()
        .forEach(phrase -> {
          cast.assign(phrase, entity);
          gender(phrase, entity);
        });
  }

  /// "Tomás" of "Tomás Ana": many a surname is a given name of the other gender.
  private static List<String> givenNames(String name) {
    List<String> words = List.of(name.split(" "));
    return words.size() > 1 ? words.subList(0, words.size() - 1) : words;
  }

  private void gender(Phrase.Named phrase, Entity entity) {
    if (phrase.title() != null) {
      List<String> words = phrase.title().words().stream().map(Token::form).toList();
      identification.gender(words).ifPresent(entity::gender);
    }
  }

  private static int telling(Description description) {
    return (description.country().isPresent() ? 2 : 0)
        + (description.office() != null ? 2 : 0)
        + (description.noun() != null ? 1 : 0);
  }

  static void note(Entity entity, Description description) {
    if (description.office() != null && !description.former()) {
      entity.offices().add(description.office().key());
    }
    if (description.noun() != null) {
      entity.nouns().add(description.noun().term());
    }
    if (!entity.identity().isResolved() && entity.isPerson()) {
      entity.complete(
          Identity.described(
              entity.identity().name(),
              ActorType.PERSON,
              description.country().orElse(null),
              description.sector().orElse(null)));
    }
  }

  /// The title before a name and the appositions to it.
  private List<Phrase.Described> beside(Phrase.Named name) {
    List<Phrase.Described> beside = new ArrayList<>();
    if (name.title() != null) {
      beside.add(name.title());
    }
    for (Token child : name.tree().children(name.head())) {
      if (child.relatesAs("appos")) {
        cast.headedBy(child).ifPresent(phrase -> addDescribed(phrase, name, beside));
      }
    }
    if (name.head().relatesAs("appos")) {
      name.tree()
          .head(name.head())
          .flatMap(cast::headedBy)
          .ifPresent(phrase -> addDescribed(phrase, name, beside));
    }
    return beside;
  }

  private void addDescribed(Phrase phrase, Phrase.Named name, List<Phrase.Described> beside) {
    if (phrase instanceof Phrase.Described described
        && appositions.getOrDefault(described, name) == name) {
      beside.add(described);
    }
  }

  private void organisation(Phrase.Named name) {
    String text = text(name);
    Optional<Identity> known =
        identification
            .byName(text)
            .or(() -> identification.country(text))
            .or(() -> identification.organisation(text, setting));
    Entity entity =
        known
            .map(cast::entity)
            .orElseGet(
                () -> bodies.computeIfAbsent(FoldedName.fold(text), _ -> unknownBody(name, text)));
    if (text.length() > 3 && text.contains(" ")) {
      bodies.putIfAbsent(initials(text), entity);
    }
    if (name.title() != null) {
      note(entity, DescribedWords.read(identification, name.title()));
    }
    cast.assign(name, entity);
  }

  private Entity unknownBody(Phrase.Named name, String text) {
    Identity identity = identification.body(text, setting);
    if (name.title() != null) {
      Description title = DescribedWords.read(identification, name.title());
      identity =
          identity.completedBy(
              Identity.described(
                  text,
                  identity.type(),
                  title.country().orElse(null),
                  title.sector().orElse(null)));
    }
    return cast.entity(identity);
  }

  private static String initials(String name) {
    var initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  private void place(Phrase.Named name) {
    String text = text(name);
    Optional<Identity> country =
        identification.country(text).or(() -> identification.collective(text));
    if (country.isPresent()) {
      cast.assign(name, cast.entity(country.get()));
      return;
    }
    Optional<Identity> seat =
        name.type() == NameType.FACILITY ? identification.byName(text) : identification.seat(text);
    if (seat.isPresent() && acting.acts(name)) {
      cast.assign(name, cast.entity(seat.get()));
    }
  }

  private void group(Phrase.Named name) {
    String text = text(name);
    Optional<Identity> country = identification.countryOfAdjective(text);
    Identity identity;
    if (country.isPresent() && isModifier(name.head())) {
      identity = country.get();
    } else if (country.isPresent()) {
      identity = Identity.described(text, ActorType.GROUP, country.get().country(), "CVL");
    } else {
      identity =
          identification
              .organisation(text, setting)
              .or(() -> identification.organisation(text + "s", setting))
              .orElseGet(() -> Identity.unknown(text, ActorType.GROUP, 0.5));
    }
    Entity entity =
        identity.isResolved()
            ? cast.entity(identity)
            : bodies.computeIfAbsent(FoldedName.fold(text), _ -> several(identity));
    cast.assign(name, entity);
  }

  private static Entity several(Identity identity) {
    var entity = new Entity(identity);
    entity.severalOf();
    return entity;
  }

  private static boolean isModifier(@Nullable Token head) {
    return head != null
        && head.relatesAsAny("amod", "compound", "nmod", "flat")
        && !head.relatesAs("nmod:poss")
        && !head.xpos().equals("NNPS")
        && !head.xpos().equals("NNS");
  }
}
