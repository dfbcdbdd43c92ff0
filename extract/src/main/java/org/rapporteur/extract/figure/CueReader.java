package org.rapporteur.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Arguments;
import org.rapporteur.model.Figure.Measure;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.NumberWords;
import org.rapporteur.reference.NumberWords.Cue;
import org.rapporteur.reference.NumberWords.Role;

/// Tells what became of people from words near by, where the grammar does not lead to them.
///
/// - "300 rioters are, he says, in cells" → detained;
/// - "shot dead at the gate were 12" → killed;
/// - "60 lorries stood near the grave of the dead poet" → nothing: lorries are not people;
/// - "12 soldiers killed a man" → nothing: they did it.
///
/// It looks from the number to the next number or the end of the clause, then back.
record CueReader(NumberWords words, Tree tree, Arguments arguments) {

  private static final int FARTHEST = 12;
  private static final Set<String> ENDS = Set.of(";", ":", ".", "—", "–", "(", ")", "?", "!");
  private static final Set<String> TURNS = Set.of("while", "but", "whereas", "although", "though");
  private static final Set<Measure> SUFFERED =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.DETAINED);
  private static final List<String> PERSONAL =
      List.of("man", "men", "woman", "women", "ist", "ists", "ian", "ians", "eer", "eers");

  /// @param unit what is counted; null when the number stands alone
  Optional<Counted> read(NumberPhrase phrase, Token anchor, @Nullable Token unit) {
    if (unit != null && !isPerson(unit)) {
      return Optional.empty();
    }
    return after(phrase, anchor, unit)
        .or(() -> anchor.relatesAs("nsubj") ? Optional.empty() : before(phrase, unit));
  }

  /// Tells whether a noun stands for human beings.
  boolean isPerson(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return words.findMeasure(Role.PERSON, lemma).isPresent()
        || (noun.upos() == UniversalPos.NOUN && PERSONAL.stream().anyMatch(lemma::endsWith));
  }

  private Optional<Counted> after(NumberPhrase phrase, Token anchor, @Nullable Token unit) {
    int from = phrase.last() + 1;
    int end = from;
    while (end < Math.min(tree.tokens().size(), from + FARTHEST) && !isEnd(end)) {
      end++;
    }
    return IntStream.range(from, end)
        .boxed()
        .flatMap(at -> cueAt(at, tree.tokens().size(), unit).stream())
        .filter(counted -> !isDoneBy(anchor, counted))
        .findFirst();
  }

  private Optional<Counted> before(NumberPhrase phrase, @Nullable Token unit) {
    int last = phrase.first();
    boolean alone = unit == null && last > 0 && isComma(last - 1);
    int end = alone ? last - 1 : last;
    int from = end;
    while (from > Math.max(0, end - FARTHEST) && !isEnd(from - 1) && !isComma(from - 1)) {
      from--;
    }
    return IntStream.iterate(end - 1, at -> at - 1)
        .limit(Math.max(0, end - from))
        .boxed()
        .flatMap(at -> cueAt(at, end, unit).stream())
        .findFirst();
  }

  private boolean isEnd(int at) {
    Token token = tree.tokens().get(at);
    String form = token.form().toLowerCase(Locale.ROOT);
    return token.upos() == UniversalPos.NUM
        || words.findNumber(form).isPresent()
        || ENDS.contains(form)
        || TURNS.contains(form)
        || (isComma(at) && !isBridge(at + 1));
  }

  private boolean isComma(int at) {
    return tree.tokens().get(at).form().equals(",");
  }

  /// "12, of whom none survived", "12 people, all dead": the clause goes on after the comma.
  private boolean isBridge(int at) {
    return at < tree.tokens().size()
        && switch (tree.tokens().get(at).upos()) {
          case VERB, AUX, ADJ, ADP, ADV -> true;
          case PRON, DET, NOUN, PROPN, NUM, CCONJ, SCONJ, PART, INTJ, PUNCT, SYM, X -> false;
        };
  }

  private Optional<Counted> cueAt(int at, int end, @Nullable Token unit) {
    return words.cues().stream()
        .filter(cue -> at + cue.words().size() <= end && matches(cue, at))
        .findFirst()
        .map(cue -> new Counted(cue.measure(), unit, tree.tokens().get(at)));
  }

  private boolean matches(Cue cue, int at) {
    for (int i = 0; i < cue.words().size(); i++) {
      Token token = tree.tokens().get(at + i);
      String word = cue.words().get(i);
      boolean same =
          word.equals(token.lemma().toLowerCase(Locale.ROOT))
              || word.equals(token.form().toLowerCase(Locale.ROOT));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /// "12 soldiers killed a man".
  private boolean isDoneBy(Token anchor, Counted counted) {
    Token cue = counted.witness();
    return SUFFERED.contains(counted.measure())
        && cue.isVerb()
        && !arguments.isPassive(cue)
        && tree.child(cue, "obj").isPresent()
        && tree.head(anchor).filter(cue::equals).isPresent();
  }
}
