package org.rapporteur.resolve.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.actor.ActorTables;

/// Takes the names that `annotate` found, corrected by what the tables know.
///
/// A name that the tables know and `annotate` missed or cut short is taken whole; one that it took
/// for a work or a product is an organisation when the tables say so.
final class NameFinder {

  private final KnownNames known;

  NameFinder(ActorTables tables) {
    this.known = new KnownNames(tables);
  }

  /// Returns the names of persons, organisations, places and groups; they do not overlap.
  List<Phrase.Named> find(AnnotatedDispatch annotated, List<Tree> trees) {
    List<Candidate> candidates = new ArrayList<>();
    for (Name name : annotated.names()) {
      annotated
          .sentenceAt(name.span().start())
          .flatMap(sentence -> candidate(annotated, name, sentence))
          .ifPresent(candidates::add);
    }
    for (Sentence sentence : annotated.sentences()) {
      for (KnownNames.Hit hit : known.in(sentence)) {
        candidates.add(new Candidate(hit.span(), hit.type(), sentence, hit.certain()));
      }
    }
    return withoutOverlaps(candidates).stream()
        .flatMap(candidate -> named(candidate, trees).stream())
        .toList();
  }

  private record Candidate(Span span, NameType type, Sentence sentence, boolean certain) {}

  private Optional<Candidate> candidate(AnnotatedDispatch annotated, Name name, Sentence sentence) {
    Optional<NameType> type = typeOf(name.type(), annotated.text(name.span()));
    return type.flatMap(
        t -> trimmed(name.span(), sentence).map(span -> new Candidate(span, t, sentence, true)));
  }

  private Optional<NameType> typeOf(NameType type, String text) {
    return switch (type) {
      case PERSON, LOCATION, GROUP, FACILITY -> Optional.of(type);
      case ORGANISATION -> Optional.of(known.isCountry(text) ? NameType.LOCATION : type);
      case OTHER -> known.isBody(text) ? Optional.of(NameType.ORGANISATION) : Optional.empty();
      case DATE, MONEY -> Optional.empty();
    };
  }

  /// A name does not hold its article or the possessive ending after it.
  private static Optional<Span> trimmed(Span span, Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokensIn(span));
    while (!tokens.isEmpty() && tokens.getFirst().xpos().equals("DT")) {
      tokens.removeFirst();
    }
    while (!tokens.isEmpty()
        && (tokens.getLast().xpos().equals("POS") || isMark(tokens.getLast()))) {
      tokens.removeLast();
    }
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(Span.covering(tokens.getFirst().span(), tokens.getLast().span()));
  }

  private static boolean isMark(Token token) {
    return token.form().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// Longer names win; of equals, those that `annotate` found.
  private static List<Candidate> withoutOverlaps(List<Candidate> candidates) {
    List<Candidate> ordered = new ArrayList<>(candidates);
    ordered.sort(
        Comparator.comparing((Candidate c) -> !c.certain())
            .thenComparing(c -> -c.span().length())
            .thenComparing(Candidate::span));
    var kept = new java.util.TreeMap<Integer, Candidate>();
    for (Candidate candidate : ordered) {
      var before = kept.floorEntry(candidate.span().end() - 1);
      if (before == null || !before.getValue().span().overlaps(candidate.span())) {
        kept.put(candidate.span().start(), candidate);
      }
    }
    return List.copyOf(kept.values());
  }

  private static Optional<Phrase.Named> named(Candidate candidate, List<Tree> trees) {
    return candidate
        .sentence()
        .headIn(candidate.span())
        .map(head ->
            new Phrase.Named(
                candidate.span(),
                head,
                trees.get(candidate.sentence().index()),
                candidate.type(),
                null));
  }
}
