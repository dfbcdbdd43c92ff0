package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.quotation.Quotation;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// A cue whose tree holds no content, with a quotation right before or after it.
///
/// - `[“Why now?”] [she] [asked].` where the question mark has ended a sentence
/// - `[The minister] [added]:` with `[“We shall see.”]` in the next sentence or paragraph
final class NeighbouringQuotation implements StatementRule {

  private static final int SHORTEST = 2;

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      passage
          .cueVerb(verb)
          .filter(entry -> entry.takes(Frame.QUOTE))
          .filter(_ -> passage.tree().child(verb, "ccomp", "xcomp").isEmpty())
          .filter(_ -> !passage.passive(verb))
          .filter(_ -> passage.quotations().at(verb.span().start()).isEmpty())
          .flatMap(entry -> proposal(passage, verb, entry))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    Speakers speakers = new Speakers(passage.tree());
    Optional<Span> source = speakers.find(verb).map(head -> speakers.span(head, verb));
    Span cue = new CueWords(passage.tree()).around(verb);
    Optional<Quotation> quotation =
        source.flatMap(words -> {
          Span both = Span.covering(words, cue);
          return before(passage, both).or(() -> after(passage, both));
        });
    return quotation.map(quoted ->
        new Proposal(
            "quotation", source.orElseThrow(), cue, List.of(quoted.span()), entry.attitude(), 0.8));
  }

  /// The quotation that ends right before source and cue.
  private static Optional<Quotation> before(Passage passage, Span both) {
    return passage
        .quotations()
        .upTo(both.start())
        .filter(q -> blank(passage.text(), q.span().end(), both.start()))
        .filter(q -> words(passage, q) >= SHORTEST || endsAsSpeech(passage.text(), q));
  }

  /// The quotation that begins after source and cue: at once, or behind a colon or comma.
  private static Optional<Quotation> after(Passage passage, Span both) {
    return passage
        .quotations()
        .from(both.end())
        .filter(q -> introduces(passage.text().substring(both.end(), q.span().start())));
  }

  private static boolean introduces(String between) {
    String mark = between.strip();
    return mark.equals(":") || mark.equals(",") || mark.endsWith(":") && mark.length() < 60;
  }

  private static boolean blank(String text, int from, int to) {
    String between = text.substring(from, to);
    return between.indexOf('\n') < 0 && (between.isBlank() || between.strip().equals(","));
  }

  private static int words(Passage passage, Quotation quotation) {
    return passage.dispatch().tokensIn(quotation.inner()).size();
  }

  private static boolean endsAsSpeech(String text, Quotation quotation) {
    int end = quotation.inner().end();
    return end > quotation.inner().start() && ".,!?".indexOf(text.charAt(end - 1)) >= 0;
  }
}
