package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.quotation.Quotation;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;

/// A quotation with its speaker behind a dash, as captions and boxes print it.
///
/// `[“We shall see.”] [—] [Ana Ruiz, mayor of Lima]`
final class SignedQuotations {

  private static final String DASHES = "—–―-";
  private static final int LONGEST_GAP = 3;
  private static final int LONGEST_NAME = 80;
  private static final double CONFIDENCE = 0.8;

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;

  SignedQuotations(AnnotatedDispatch dispatch, Quotations quotations) {
    this.dispatch = dispatch;
    this.quotations = quotations;
  }

  List<Proposal> read() {
    List<Proposal> found = new ArrayList<>();
    quotations.all().forEach(quotation -> signed(quotation).ifPresent(found::add));
    return found;
  }

  private Optional<Proposal> signed(Quotation quotation) {
    String text = dispatch.text();
    int dash = skipBlanks(quotation.span().end());
    if (dash >= text.length()
        || dash - quotation.span().end() > LONGEST_GAP
        || DASHES.indexOf(text.charAt(dash)) < 0) {
      return Optional.empty();
    }
    int afterDash = dash;
    while (afterDash < text.length() && DASHES.indexOf(text.charAt(afterDash)) >= 0) {
      afterDash++;
    }
    int start = skipBlanks(afterDash);
    return dispatch
        .paragraphAt(start)
        .map(paragraph -> new Span(start, lineEnd(start, paragraph.end())))
        .filter(this::isName)
        .map(name -> proposal(quotation, new Span(dash, dash + 1), name));
  }

  private static Proposal proposal(Quotation quotation, Span dash, Span name) {
    return new Proposal("signed", name, dash, List.of(quotation.span()), Attitude.SAYS, CONFIDENCE);
  }

  private int skipBlanks(int offset) {
    int at = offset;
    while (at < dispatch.text().length() && Character.isWhitespace(dispatch.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /// The end of the line without blanks and full stop.
  private int lineEnd(int start, int limit) {
    int line = dispatch.text().indexOf('\n', start);
    int end = line < 0 ? limit : Math.min(line, limit);
    while (end > start && (" .\t\r".indexOf(dispatch.text().charAt(end - 1)) >= 0)) {
      end--;
    }
    return Math.max(start, end);
  }

  /// All the rest of the line names somebody: it begins with a capital and holds no verb.
  private boolean isName(Span rest) {
    return !rest.isEmpty()
        && rest.length() <= LONGEST_NAME
        && Character.isUpperCase(dispatch.text().codePointAt(rest.start()))
        && dispatch.tokensIn(rest).stream().noneMatch(token -> token.isVerb());
  }
}
