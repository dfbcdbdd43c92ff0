package org.rapporteur.resolve.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.actor.PersonalNames.Gender;
import org.rapporteur.resolve.mention.Phrase;
import org.rapporteur.resolve.mention.Pronouns;
import org.rapporteur.resolve.mention.Pronouns.Reference;

/// Casts pronouns: "I" in a quotation is its speaker, the others the foremost that fits.
final class PronounCasting {

  private final AnnotatedDispatch annotated;
  private final Cast cast;
  private final List<Phrase> phrases;
  private final Salience salience;
  private final PersonRanking persons;

  PronounCasting(
      AnnotatedDispatch annotated, Cast cast, List<Phrase> phrases, Map<Ground, Double> weights) {
    this.annotated = annotated;
    this.cast = cast;
    this.phrases = phrases;
    this.salience = new Salience(cast, phrases);
    this.persons = new PersonRanking(cast, phrases, weights);
  }

  /// Casts the pronoun that stands at `index` of the phrases, if somebody fits.
  void cast(Phrase.Pronoun pronoun, int index) {
    Reference reference = Pronouns.reference(pronoun.head()).orElseThrow();
    Optional<Entity> entity =
        switch (reference) {
          case SPEAKER, SPEAKERS -> Optional.empty();
          case MALE -> person(pronoun, index, Gender.MALE);
          case FEMALE -> person(pronoun, index, Gender.FEMALE);
          case THING, SEVERAL ->
              salience.foremost(
                  index, (e, phrase) -> fits(e, reference) && !isBound(pronoun, phrase));
        };
    entity.ifPresent(found -> {
      cast.assign(pronoun, found);
      learn(found, reference);
    });
  }

  /// Casts "I" and "we", whose speaker is often named, or called "she", behind the quotation.
  void castSpeakers() {
    for (Phrase phrase : phrases) {
      if (phrase instanceof Phrase.Pronoun pronoun && isSpeakers(pronoun)) {
        speaker(pronoun.span()).ifPresent(found -> cast.assign(pronoun, found));
      }
    }
  }

  private static boolean isSpeakers(Phrase.Pronoun pronoun) {
    return Pronouns.reference(pronoun.head())
        .filter(reference -> reference == Reference.SPEAKER || reference == Reference.SPEAKERS)
        .isPresent();
  }

  private Optional<Entity> person(Phrase.Pronoun pronoun, int index, Gender gender) {
    Reference reference = gender == Gender.MALE ? Reference.MALE : Reference.FEMALE;
    return persons.foremost(
        index, gender, entity -> fits(entity, reference), phrase -> isBound(pronoun, phrase));
  }

  private static void learn(Entity entity, Reference reference) {
    switch (reference) {
      case MALE -> entity.gender(Gender.MALE);
      case FEMALE -> entity.gender(Gender.FEMALE);
      case SPEAKER, SPEAKERS, THING, SEVERAL -> {}
    }
  }

  private static boolean fits(Entity entity, Reference reference) {
    ActorType type = entity.identity().type();
    return switch (reference) {
      case MALE -> entity.isPerson() && !entity.several() && entity.gender() != Gender.FEMALE;
      case FEMALE -> entity.isPerson() && !entity.several() && entity.gender() != Gender.MALE;
      case THING -> type != ActorType.PERSON && type != ActorType.OUTLET && !entity.several();
      case SEVERAL -> entity.several() || type == ActorType.GROUP || type == ActorType.ORGANISATION;
      case SPEAKER, SPEAKERS -> false;
    };
  }

  /// A pronoun does not mean another part of its own clause, unless it is reflexive, nor the thing
  /// that it owns.
  private static boolean isBound(Phrase.Pronoun pronoun, Phrase phrase) {
    if (pronoun.tree() != phrase.tree()) {
      return false;
    }
    if (phrase instanceof Phrase.Named name
        && name.title() != null
        && name.title().span().covers(pronoun.span())) {
      return true;
    }
    if (Pronouns.isPossessive(pronoun.head())) {
      return pronoun.head().head() == phrase.head().index() || phrase.span().covers(pronoun.span());
    }
    boolean sameClause = pronoun.head().head() == phrase.head().head();
    boolean argument = phrase.head().relatesAsAny("nsubj", "obj", "iobj", "obl");
    return sameClause && argument && !Pronouns.isReflexive(pronoun.head());
  }

  private Optional<Entity> speaker(Span pronoun) {
    return annotated.attributions().stream()
        .filter(
            attribution -> attribution.content().stream().anyMatch(span -> span.covers(pronoun)))
        .filter(attribution -> attribution.source().stream().noneMatch(pronoun::overlaps))
        .sorted(Comparator.comparingInt(PronounCasting::length))
        .flatMap(attribution -> source(attribution).stream())
        .findFirst();
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  private Optional<Entity> source(Attribution attribution) {
    for (Span span : attribution.source()) {
      Optional<Token> head = annotated.sentenceAt(span.start()).flatMap(s -> s.headIn(span));
      Optional<Entity> entity = head.flatMap(cast::headedBy).flatMap(cast::find);
      if (entity.isPresent()) {
        return entity;
      }
      Optional<Entity> inside =
          phrases.stream()
              .filter(phrase -> span.covers(phrase.span()))
              .flatMap(phrase -> cast.find(phrase).stream())
              .findFirst();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }
}
