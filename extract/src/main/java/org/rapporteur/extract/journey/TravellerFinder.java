package org.rapporteur.extract.journey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.extract.clause.Argument;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.extract.clause.Parties;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.TravelWords;
import org.rapporteur.reference.TravelWords.Role;

/// Finds who travels.
///
/// - "she flew", "having landed, she said", "he was driven to" → the subject;
/// - "the tour took him to" → the one who was taken;
/// - "his trip to", "paid a visit to" → the trip's owner, or whoever makes it.
record TravellerFinder(Tree tree, TravelWords words, Arguments arguments, Parties parties) {

  List<Party> find(Token word) {
    if (!PlaceLink.isVerb(word)) {
      return Stream.concat(Stream.of(subject(word)), owners(word))
          .filter(found -> !found.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
    boolean hosted = words.has(Role.HOST, lemma(word)) && !arguments.isPassive(word);
    if (hosted || (words.has(Role.CARRY, lemma(word)) && isTour(word))) {
      return filled(word, "object");
    }
    List<Party> passive =
        tree.child(word, "nsubj:pass").map(Argument::own).map(parties::of).orElse(List.of());
    return Stream.of(passive, filled(word, "subject"), shared(word))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// "Let through at X, the envoy reached Y": a verb without a subject of its own shares that of
  /// the clause before it, to which the parser may have given it.
  private List<Party> shared(Token verb) {
    boolean own = tree.child(verb, "nsubj", "nsubj:pass").isPresent();
    if (own) {
      return List.of();
    }
    Stream<Token> before =
        tree.children(verb, "advcl").stream().filter(clause -> clause.index() < verb.index());
    return Stream.concat(before, above(verb).stream())
        .flatMap(clause -> tree.children(clause, "nsubj", "nsubj:pass").stream())
        .map(subject -> parties.of(Argument.own(subject)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// "He made the best of it, had coffee and reached X": the clause whose subject still holds.
  private Optional<Token> above(Token verb) {
    Token current = verb;
    while (current.relatesAsAny("conj", "parataxis") && tree.head(current).isPresent()) {
      current = tree.head(current).get();
      if (tree.child(current, "nsubj", "nsubj:pass").isPresent()) {
        return Optional.of(current).filter(clause -> clause.index() < verb.index());
      }
    }
    return Optional.empty();
  }

  private List<Party> subject(Token word) {
    boolean named = tree.child(word, "cop").isEmpty() && !word.relatesAs("advcl");
    return named && words.has(Role.VISIT_NOUN, lemma(word)) ? List.of() : filled(word, "subject");
  }

  private Stream<List<Party>> owners(Token noun) {
    return Stream.of("owner", "by", "light", "attendee", "of").map(slot -> filled(noun, slot));
  }

  /// "The tour took him to": not every taking is travelling.
  private boolean isTour(Token verb) {
    return arguments.fill(verb, "subject").stream()
        .map(subject -> lemma(subject.head()))
        .anyMatch(subject -> words.has(Role.JOURNEY, subject) || subject.equals("it"));
  }

  List<Party> filled(Token word, String slot) {
    return arguments.fill(word, slot).stream()
        .flatMap(argument -> parties.of(argument).stream())
        .toList();
  }

  /// Returns the person of whom the sentence speaks: its first subject that is one, else the only
  /// one it names.
  List<Party> persons(Scene scene) {
    Optional<Party> subject =
        tree.tokens().stream()
            .filter(token -> token.relatesAs("nsubj"))
            .flatMap(token -> person(scene, token).stream())
            .findFirst();
    List<Party> all =
        tree.tokens().stream().flatMap(token -> person(scene, token).stream()).toList();
    boolean one = all.stream().map(Party::actor).distinct().count() == 1;
    return subject.map(List::of).orElse(one ? all : List.of());
  }

  static boolean isPerson(Scene scene, Party party) {
    return scene.actor(party.actor()).filter(a -> a.type() == ActorType.PERSON).isPresent();
  }

  private static Optional<Party> person(Scene scene, Token token) {
    return scene
        .actorAt(token)
        .flatMap(mention ->
            Optional.ofNullable(mention.actor())
                .flatMap(scene::actor)
                .filter(actor -> actor.type() == ActorType.PERSON)
                .map(actor -> new Party(actor.id(), mention.span(), Basis.CLAUSE)));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
