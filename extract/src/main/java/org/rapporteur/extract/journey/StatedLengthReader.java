package org.rapporteur.extract.journey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.Journey.StatedLength;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.Kind;
import org.rapporteur.reference.TravelWords;
import org.rapporteur.reference.TravelWords.Role;

/// Reads what the text says of a tour's length.
///
/// - "the ninth stop in his tour" → 9; "a five-nation tour" → 5; "a tour of three countries" → 3;
/// - "the second bus stop" → nothing, as no tour is spoken of.
record StatedLengthReader(TravelWords travel, NumberWords numbers) {

  private static final int REACH = 6;

  /// A length and whether it counts the stops made so far rather than all of them.
  record Stated(StatedLength length, boolean soFar) {}

  /// @param travelled whether the sentence tells of stops
  Optional<Stated> read(Tree tree, String text, boolean travelled) {
    List<Token> tokens = tree.tokens();
    boolean tour = tokens.stream().anyMatch(token -> travel.has(Role.JOURNEY, lemma(token)));
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Stated> stated = tour || travelled ? ordinal(tokens, i, text) : Optional.empty();
      stated = tour ? stated.or(nation(tokens, i, text)) : stated;
      if (stated.isPresent()) {
        return stated;
      }
    }
    return Optional.empty();
  }

  /// "the ninth and last stop", "the fourth leg".
  private Optional<Stated> ordinal(List<Token> tokens, int at, String text) {
    int ordinal = travel.ordinal(lower(tokens.get(at)));
    return ordinal < 1
        ? Optional.empty()
        : find(tokens, at, Role.STOP).map(end -> stated(tokens, at, end, ordinal, text, true));
  }

  private java.util.function.Supplier<Optional<Stated>> nation(
      List<Token> tokens, int at, String text) {
    return () ->
        count(tokens.get(at))
            .filter(_ -> isNation(tokens, at + 1))
            .map(count -> stated(tokens, at, nationAt(tokens, at + 1), count, text, false));
  }

  private boolean isNation(List<Token> tokens, int at) {
    int noun = nationAt(tokens, at);
    return noun < tokens.size() && travel.has(Role.NATION, lemma(tokens.get(noun)));
  }

  private static int nationAt(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).form().equals("-") ? at + 1 : at;
  }

  private Optional<Integer> count(Token token) {
    return numbers
        .findNumber(lower(token))
        .filter(word -> word.kind() == Kind.COUNT && word.value() > 1)
        .map(word -> (int) word.value());
  }

  private Optional<Integer> find(List<Token> tokens, int from, Role role) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + REACH); i++) {
      if (travel.has(role, lemma(tokens.get(i)))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Stated stated(
      List<Token> tokens, int first, int last, int count, String text, boolean soFar) {
    int start = Math.max(0, first - 1);
    boolean article = List.of("the", "a", "an").contains(lower(tokens.get(start)));
    Token opening = tokens.get(article ? start : first);
    Span span = Span.covering(opening.span(), tokens.get(last).span());
    return new Stated(new StatedLength(count, span, span.in(text)), soFar);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
