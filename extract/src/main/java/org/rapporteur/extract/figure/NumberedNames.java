package org.rapporteur.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.Figure.Qualifier;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.Role;

/// Tells numbers that name, date or rate something from those that count.
///
/// - "room 14", "Ward 4", "4-1", "a lawyer, 34, slept", "at 10", "in 1982", "2.5" → no count;
/// - "Belgium 302", "toll 136", "12 rooms" → a count.
record NumberedNames(NumberWords words, Scene scene, Tree tree) {

  private static final Set<String> TIMELY =
      Set.of("at", "since", "until", "till", "aged", "age", "past");
  private static final Set<String> GLUE = Set.of("-", "–", "/", ":", ".", "+");
  private static final double FIRST_YEAR = 1000;
  private static final double LAST_YEAR = 2100;
  private static final double OLDEST = 110;

  /// @param phrase a number with its qualifier
  boolean names(NumberPhrase phrase) {
    return phrase.qualifier() == Qualifier.EXACTLY
        && !isFollowedByNoun(phrase)
        && (isName(phrase)
            || isGlued(phrase)
            || isAge(phrase)
            || isYear(phrase)
            || isFraction(phrase));
  }

  private boolean isFollowedByNoun(NumberPhrase phrase) {
    return at(phrase.last() + 1)
        .filter(next -> next.isNominal() || next.upos() == UniversalPos.ADJ)
        .filter(next -> next.upos() != UniversalPos.PRON)
        .isPresent();
  }

  private boolean isName(NumberPhrase phrase) {
    Optional<Token> before = at(phrase.first() - 1);
    if (before.isEmpty()) {
      return false;
    }
    String word = NumberReader.lower(tree.tokens(), before.get().index());
    boolean noun = before.get().upos() == UniversalPos.NOUN && before.get().xpos().equals("NN");
    boolean name = before.get().upos() == UniversalPos.PROPN && !isCountry(before.get());
    boolean measured = words.findMeasure(Role.TIED, word).isPresent();
    boolean numbered = isDigits(tree.tokens().get(phrase.number())) && !measured;
    return ((noun || name) && numbered) || (TIMELY.contains(word) && isSmall(phrase));
  }

  private static boolean isSmall(NumberPhrase phrase) {
    Double value = phrase.lower();
    return value != null && value <= OLDEST;
  }

  private boolean isCountry(Token token) {
    return scene
        .actorAt(token)
        .map(Mention::actor)
        .flatMap(scene::actor)
        .filter(actor -> actor.type() == ActorType.COUNTRY)
        .isPresent();
  }

  /// "4-1", "18:30", "24/7".
  private boolean isGlued(NumberPhrase phrase) {
    Token first = tree.tokens().get(phrase.first());
    Token last = tree.tokens().get(phrase.last());
    return at(phrase.first() - 1)
            .filter(mark -> GLUE.contains(mark.form()) && !mark.form().equals("."))
            .filter(mark -> mark.span().end() == first.span().start())
            .isPresent()
        || at(phrase.last() + 1)
            .filter(mark -> GLUE.contains(mark.form()) && !mark.form().equals("."))
            .filter(mark -> mark.span().start() == last.span().end())
            .filter(mark -> at(mark.index() + 1).filter(NumberedNames::isDigits).isPresent())
            .isPresent();
  }

  private static boolean isDigits(Token token) {
    return Character.isDigit(token.form().charAt(0));
  }

  /// "Yaretzi, 34, said": in digits.
  private boolean isAge(NumberPhrase phrase) {
    Double value = phrase.lower();
    boolean aged =
        at(phrase.first() - 2)
            .filter(owner -> List.of("NN", "NNP").contains(owner.xpos()))
            .isPresent();
    return aged
        && value != null
        && value <= OLDEST
        && isDigits(tree.tokens().get(phrase.number()))
        && NumberReader.lower(tree.tokens(), phrase.first() - 1).equals(",")
        && Set.of(",", ".", "").contains(NumberReader.lower(tree.tokens(), phrase.last() + 1));
  }

  private boolean isYear(NumberPhrase phrase) {
    Double value = phrase.lower();
    String form = tree.tokens().get(phrase.number()).form();
    return value != null
        && value >= FIRST_YEAR
        && value < LAST_YEAR
        && form.length() == 4
        && form.chars().allMatch(Character::isDigit);
  }

  private static boolean isFraction(NumberPhrase phrase) {
    Double value = phrase.lower();
    return value != null && value != Math.rint(value);
  }

  private Optional<Token> at(int index) {
    return index < 0 || index >= tree.tokens().size()
        ? Optional.empty()
        : Optional.of(tree.tokens().get(index));
  }
}
