package org.rapporteur.extract.term;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.quotation.Quotation;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.extract.voice.Voices;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Term;
import org.rapporteur.model.Token;

/// Finds short quotations that are nobody's statement: marks that keep a distance, nicknames,
/// titles.
///
/// `The “referendum” was held on Friday.` → a scare quote in the outlet's voice.
final class ScareQuotes {

  private static final int LONGEST = 4;

  private final ResolvedDispatch dispatch;
  private final Voices voices;

  ScareQuotes(ResolvedDispatch dispatch, Voices voices) {
    this.dispatch = dispatch;
    this.voices = voices;
  }

  List<Term> find() {
    List<Term> found = new ArrayList<>();
    for (Quotation quotation : Quotations.of(dispatch.annotated()).all()) {
      Span inner = quotation.inner();
      if (!quotation.continues() && isShort(inner) && voices.find(inner).isEmpty()) {
        String text = dispatch.annotated().text(inner);
        found.add(new Term(inner, text, Term.Category.SCARE_QUOTE, null, voices.of(inner)));
      }
    }
    return found;
  }

  private boolean isShort(Span inner) {
    List<Token> words = dispatch.annotated().tokensIn(inner);
    String text = dispatch.annotated().text(inner);
    boolean ended = !text.isEmpty() && ".,!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !words.isEmpty()
        && words.size() <= LONGEST
        && !(ended && words.stream().anyMatch(Token::isVerb))
        && text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
