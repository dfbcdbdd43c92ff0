package org.rapporteur.extract.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.quotation.Quotation;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// Removes proposals that hold nothing but a name in quotation marks: a nickname, a title, a scare
/// quote. They say how something is called, not what somebody said.
///
/// - `the airfield that soldiers nicknamed “the Skillet”`
/// - `its handbook, “Ready When It Rains”, won a prize`
///
/// Kept is what a verb of saying puts before its reader: `“No deal,” he said`.
final class ShortQuotations {

  private static final int LONGEST = 7;

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;
  private final Cues cues;

  ShortQuotations(AnnotatedDispatch dispatch, Quotations quotations, Cues cues) {
    this.dispatch = dispatch;
    this.quotations = quotations;
    this.cues = cues;
  }

  List<Proposal> remove(List<Proposal> proposals) {
    return proposals.stream().filter(proposal -> !isName(proposal)).toList();
  }

  private boolean isName(Proposal proposal) {
    if (proposal.content().size() != 1 || saysSo(proposal)) {
      return false;
    }
    Span content = proposal.content().getFirst();
    Optional<Quotation> quotation = quotations.in(content).stream().findFirst();
    return quotation
        .filter(quoted -> !quoted.continues() && holdsLittleElse(content, quoted))
        .map(quoted -> dispatch.tokensIn(quoted.inner()))
        .filter(words -> words.size() <= LONGEST && !isEnded(words))
        .filter(words -> words.stream().noneMatch(Token::isVerb) || isTitle(words))
        .isPresent();
  }

  private boolean holdsLittleElse(Span content, Quotation quotation) {
    return dispatch.tokensIn(content).stream()
        .filter(token -> !quotation.span().covers(token.span()))
        .allMatch(token ->
            token.upos() == UniversalPos.ADP
                || token.upos() == UniversalPos.DET
                || token.upos() == UniversalPos.PUNCT);
  }

  /// A colon, or a verb whose content is what was said rather than how something is called.
  private boolean saysSo(Proposal proposal) {
    return proposal.cue().stream()
        .flatMap(cue -> dispatch.tokensIn(cue).stream())
        .anyMatch(word -> word.form().equals(":") || takesQuotation(word));
  }

  private boolean takesQuotation(Token word) {
    Optional<CueVerb> verb = cues.findVerb(word.lemma());
    return verb.filter(entry -> entry.takes(Frame.QUOTE) && !entry.takes(Frame.NAMED)).isPresent();
  }

  private static boolean isEnded(List<Token> words) {
    return !words.isEmpty() && words.getLast().upos() == UniversalPos.PUNCT;
  }

  /// `Ready When It Rains`
  private static boolean isTitle(List<Token> words) {
    return words.stream()
        .filter(word -> word.form().length() > 3)
        .allMatch(word -> Character.isUpperCase(word.form().codePointAt(0)));
  }
}
