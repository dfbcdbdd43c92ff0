package org.rapporteur.resolve.time;

import java.util.Set;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;

/// Reads off the syntax whether the clause around a word tells of what was or of what is to come.
///
/// "will meet on Tuesday", "is to meet on Tuesday", "plans to meet", "is scheduled for Tuesday" →
/// future; "met", "has met", "was killed" → past.
final class ClauseTense {

  /// Verbs and adjectives whose complement lies ahead.
  private static final Set<String> AHEAD =
      Set.of(
          "schedule", "plan", "expect", "due", "set", "intend", "hope", "want", "promise",
          "threaten", "agree", "vow", "pledge", "arrange", "slate", "bind", "likely", "ready",
          "prepare", "invite", "urge", "ask", "go", "aim", "propose", "decide", "need", "call");

  private static final int LONGEST_WALK = 60;

  private final AnnotatedDispatch dispatch;

  ClauseTense(AnnotatedDispatch dispatch) {
    this.dispatch = dispatch;
  }

  /// Returns the tense of the clause that holds the code unit at `offset`.
  Tense at(int offset) {
    return dispatch.sentenceAt(offset).map(sentence -> in(sentence, offset)).orElse(Tense.UNKNOWN);
  }

  private static Tense in(Sentence sentence, int offset) {
    for (Token token : sentence.tokens()) {
      if (token.span().contains(offset)) {
        return climb(sentence, token);
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense climb(Sentence sentence, Token from) {
    Token token = from;
    for (int steps = 0; steps < LONGEST_WALK; steps++) {
      Tense tense = token.equals(from) ? Tense.UNKNOWN : of(sentence, token);
      if (tense != Tense.UNKNOWN || token.isRoot()) {
        return tense;
      }
      token = sentence.tokens().get(token.head());
    }
    return Tense.UNKNOWN;
  }

  private static Tense of(Sentence sentence, Token token) {
    if (AHEAD.contains(token.lemma()) && token.upos() != UniversalPos.NOUN && !isFinished(sentence, token)) {
      return Tense.FUTURE;
    }
    if (token.upos() != UniversalPos.VERB && sentence.child(token, "cop").isEmpty()) {
      return Tense.UNKNOWN;
    }
    for (Token auxiliary : sentence.children(token, "aux", "cop")) {
      Tense tense = ofAuxiliary(auxiliary);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return switch (token.xpos()) {
      case "VBD", "VBN" -> Tense.PAST;
      case "VB" -> infinitive(sentence, token);
      case "VBG" -> token.relatesAsAny("root", "ccomp", "parataxis") ? Tense.FUTURE : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  private static Tense ofAuxiliary(Token auxiliary) {
    if (auxiliary.xpos().equals("MD")) {
      return switch (auxiliary.lemma()) {
        case "will", "would", "shall", "may", "might", "wo", "'ll", "’ll", "should", "must", "can" ->
            Tense.FUTURE;
        default -> Tense.UNKNOWN;
      };
    }
    boolean past =
        auxiliary.xpos().equals("VBD")
            || auxiliary.lemma().equals("have") && !auxiliary.xpos().equals("VBG");
    return past ? Tense.PAST : Tense.UNKNOWN;
  }

  /// "plans to meet": ahead when the word it hangs on looks ahead, else as that word.
  private static Tense infinitive(Sentence sentence, Token token) {
    boolean toInfinitive =
        sentence.children(token, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"));
    return toInfinitive
            && sentence.head(token).filter(head -> AHEAD.contains(head.lemma())).isPresent()
        ? Tense.FUTURE
        : Tense.UNKNOWN;
  }

  /// "agreed on Tuesday": the verb itself is over, only what hangs on it lies ahead.
  private static boolean isFinished(Sentence sentence, Token token) {
    return token.xpos().equals("VBD")
        || sentence.children(token, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
  }
}
