package org.rapporteur.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;

/// Tells whether a number is a sum of money, and of which.
///
/// - "$12 million" → USD; "12 million Liberian dollars" → LRD;
/// - "Manila is to pay 12 billion pesos" → PHP: the country named nearest that has such money;
/// - "Ottawa paid a million dollars" → USD: a dollar is taken for another only where it says so;
/// - "Bayern won 4-1" → nothing.
record Money(NumberWords words, Scene scene, Tree tree) {

  private static final int FARTHEST = 3;

  /// Words for the money of so many countries that only the word beside it tells them apart.
  private static final List<String> WORLDWIDE = List.of("dollar", "pound");

  /// Returns the ISO 4217 code.
  Optional<String> find(NumberPhrase phrase) {
    List<Token> tokens = tree.tokens();
    return sign(phrase.number() - 1).or(() -> afterwards(tokens, phrase));
  }

  private Optional<String> sign(int at) {
    return at >= 0 && tree.tokens().get(at).upos() != UniversalPos.VERB
        ? words.findCurrency(NumberReader.lower(tree.tokens(), at))
        : Optional.empty();
  }

  private Optional<String> afterwards(List<Token> tokens, NumberPhrase phrase) {
    int end = Math.min(tokens.size(), phrase.last() + 1 + FARTHEST);
    for (int at = phrase.last() + 1; at < end; at++) {
      Token token = tokens.get(at);
      if (token.upos() == UniversalPos.VERB || token.upos() == UniversalPos.PUNCT) {
        return Optional.empty();
      }
      String word = singular(NumberReader.lower(tokens, at));
      Optional<String> usual = words.findCurrency(word);
      if (usual.isPresent()) {
        return beside(tokens.get(at - 1), word).or(() -> national(token, word)).or(() -> usual);
      }
      boolean between =
          token.upos() == UniversalPos.ADJ
              || token.upos() == UniversalPos.PROPN
              || (token.upos() == UniversalPos.ADP && token.lemma().equals("of"));
      if (!between) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "Liberian dollars".
  private Optional<String> beside(Token before, String word) {
    return mentions()
        .filter(mention -> mention.span().overlaps(before.span()))
        .flatMap(mention -> currency(mention, word).stream())
        .findFirst();
  }

  private Optional<String> national(Token money, String word) {
    if (WORLDWIDE.contains(word)) {
      return Optional.empty();
    }
    Comparator<Mention> nearest =
        Comparator.comparingInt(mention -> Math.abs(mention.span().start() - money.span().start()));
    return mentions().sorted(nearest).flatMap(m -> currency(m, word).stream()).findFirst();
  }

  private Stream<Mention> mentions() {
    return scene.dispatch().mentions().stream();
  }

  private Optional<String> currency(Mention mention, String word) {
    @Nullable String country =
        mention.place() == null
            ? null
            : scene.place(mention.place()).map(Place::country).orElse(null);
    @Nullable String actors =
        mention.actor() == null
            ? null
            : scene.actor(mention.actor()).map(Actor::country).orElse(null);
    return Stream.of(country, actors)
        .filter(Objects::nonNull)
        .flatMap(code -> words.findCurrency(word, code).stream())
        .findFirst();
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
