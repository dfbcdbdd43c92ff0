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
          "schedule",
          "plan",
          "expect",
          "due",
          "set",
          "intend",
          "hope",
          "want",
          "promise",
          "threaten",
          "agree",
          "vow",
          "pledge",
          "arrange",
          "slate",
          "bind",
          "likely",
          "ready",
          "prepare",
          "invite",
          "urge",
          "ask",
          "aim",
          "propose",
          "decide",
          "need",
          "payable");

  /// Verbs that look ahead from the past too: "had planned a rally on Saturday".
  private static final Set<String> ARRANGED = Set.of("schedule", "plan");

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

  /// Climbs from the date to the first verb above it.
  ///
  /// A date that hangs on a noun ("a dividend payable on 15 December") may be later than its verb:
  /// then the past tells nothing.
  private static Tense climb(Sentence sentence, Token from) {
    Token token = from;
    boolean direct = true;
    for (int steps = 0; steps < LONGEST_WALK && !token.isRoot(); steps++) {
      if (token.relatesAs("nmod:poss") && token.equals(from)) {
        return Tense.UNKNOWN;
      }
      direct &= !token.relatesAsAny("nmod", "acl", "appos", "conj");
      token = sentence.tokens().get(token.head());
      if (looksAhead(sentence, token, from)) {
        return Tense.FUTURE;
      }
      if (isPredicate(sentence, token)) {
        Tense tense = of(sentence, token);
        if (tense != Tense.UNKNOWN || !isOpen(token)) {
          return tense == Tense.PAST && !direct ? Tense.UNKNOWN : tense;
        }
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean isPredicate(Sentence sentence, Token token) {
    return token.upos() == UniversalPos.VERB || !sentence.children(token, "cop").isEmpty();
  }

  /// Tells whether a verb has its tense from the one above it: "began meeting", "came to see".
  private static boolean isOpen(Token token) {
    return token.relatesAsAny("xcomp", "conj") || token.xpos().equals("VB");
  }

  /// "is scheduled", "plans", "is due"; "agreed on Tuesday to meet" is over, only what stands
  /// behind the infinitive of "agreed to meet on Tuesday" is ahead.
  private static boolean looksAhead(Sentence sentence, Token token, Token date) {
    if (!AHEAD.contains(token.lemma()) || token.upos() == UniversalPos.NOUN) {
      return false;
    }
    boolean over =
        token.xpos().equals("VBD")
            || sentence.children(token, "aux").stream()
                .anyMatch(auxiliary -> auxiliary.lemma().equals("have"));
    return !over
        || ARRANGED.contains(token.lemma())
        || sentence.children(token, "xcomp", "ccomp").stream()
            .anyMatch(verb -> verb.xpos().equals("VB") && verb.index() < date.index());
  }

  private static Tense of(Sentence sentence, Token token) {
    boolean perfect =
        sentence.children(token, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"));
    if (perfect) {
      return Tense.PAST;
    }
    for (Token auxiliary : sentence.children(token, "aux", "cop")) {
      Tense tense = ofAuxiliary(auxiliary);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return switch (token.xpos()) {
      case "VBD" -> Tense.PAST;
      case "VB" -> infinitive(sentence, token);
      case "VBG" -> progressive(sentence, token);
      // "The two meet on Monday": the present of an agenda.
      case "VBP", "VBZ" -> Tense.FUTURE;
      default -> Tense.UNKNOWN;
    };
  }

  /// "is meeting on Tuesday" lies ahead; a participle without "is" does not say.
  private static Tense progressive(Sentence sentence, Token token) {
    return sentence.children(token, "aux").stream().anyMatch(aux -> aux.lemma().equals("be"))
        ? Tense.FUTURE
        : Tense.UNKNOWN;
  }

  private static Tense ofAuxiliary(Token auxiliary) {
    if (auxiliary.xpos().equals("MD")) {
      return switch (auxiliary.lemma()) {
        case "will",
            "would",
            "shall",
            "may",
            "might",
            "wo",
            "'ll",
            "’ll",
            "should",
            "must",
            "can" ->
            Tense.FUTURE;
        default -> Tense.UNKNOWN;
      };
    }
    return auxiliary.xpos().equals("VBD") ? Tense.PAST : Tense.UNKNOWN;
  }

  /// "plans to meet": ahead when the word it hangs on looks ahead, else as that word.
  private static Tense infinitive(Sentence sentence, Token token) {
    return sentence.head(token).filter(head -> AHEAD.contains(head.lemma())).isPresent()
        ? Tense.FUTURE
        : Tense.UNKNOWN;
  }
}
