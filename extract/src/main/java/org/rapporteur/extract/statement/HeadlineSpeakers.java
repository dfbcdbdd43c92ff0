package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.ActorType;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Mention;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// The speaker of a headline, who stands before a colon or behind a colon or dash.
///
/// - `[Minister][:] [Fuel for four days]`
/// - `[Ceasefire to begin “within hours”][:] [mediator]`, `[Road shut] [–] [police]`
///
/// Only somebody who acts in the dispatch, or whom a table knows by the word, is a speaker: `Fuel
/// crisis: what we know` has none. A headline is a first paragraph without a full stop.
final class HeadlineSpeakers {

  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_CONTENT = 3;
  private static final double CONFIDENCE = 0.7;
  private static final Set<String> MARKS = Set.of(":", "–", "—", "-", "--");

  private final ResolvedDispatch dispatch;
  private final AnnotatedDispatch annotated;
  private final Quotations quotations;

  HeadlineSpeakers(ResolvedDispatch dispatch, Quotations quotations) {
    this.dispatch = dispatch;
    this.annotated = dispatch.annotated();
    this.quotations = quotations;
  }

  /// Returns the proposals with the headline's, unless it has a statement already.
  List<Proposal> add(List<Proposal> proposals) {
    Optional<Span> headline =
        annotated.paragraphs().stream()
            .findFirst()
            .filter(_ -> annotated.paragraphs().size() > 1)
            .filter(this::isHeadline)
            .filter(line -> proposals.stream().noneMatch(p -> Overlap.any(p.cue(), List.of(line))));
    List<Proposal> all = new ArrayList<>();
    headline.flatMap(this::read).ifPresent(all::add);
    all.addAll(proposals);
    return all;
  }

  private boolean isHeadline(Span line) {
    String text = line.in(annotated.text()).strip();
    return !text.isEmpty() && ".!".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private Optional<Proposal> read(Span line) {
    List<Token> tokens = annotated.tokensIn(line);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token mark = tokens.get(i);
      if (MARKS.contains(mark.form()) && isFree(tokens, i)) {
        List<Token> before = tokens.subList(0, i);
        List<Token> after = tokens.subList(i + 1, tokens.size());
        Optional<Proposal> read =
            mark.form().equals(":") ? said(before, mark, after) : Optional.empty();
        return read.or(() -> said(after, mark, before));
      }
    }
    return Optional.empty();
  }

  /// A dash has blanks around it, other than a hyphen.
  private static boolean isFree(List<Token> tokens, int mark) {
    return tokens.get(mark).form().equals(":")
        || tokens.get(mark - 1).span().end() < tokens.get(mark).span().start();
  }

  private Optional<Proposal> said(List<Token> name, Token mark, List<Token> words) {
    if (name.size() > LONGEST_NAME || words.size() < SHORTEST_CONTENT || !isSpeaker(name)) {
      return Optional.empty();
    }
    Span source = Span.covering(name.getFirst().span(), name.getLast().span());
    Span content = Span.covering(words.getFirst().span(), words.getLast().span());
    return new ContentSpans(annotated.text(), quotations, mark.span().start())
        .cleaned(content)
        .map(said ->
            new Proposal(
                "headline", source, mark.span(), List.of(said), Attitude.SAYS, CONFIDENCE));
  }

  /// All the words, but for an article, mean one person or body.
  private boolean isSpeaker(List<Token> name) {
    Span whole = Span.covering(name.getFirst().span(), name.getLast().span());
    return name.stream().noneMatch(Token::isVerb)
        && dispatch.mentions().stream()
            .filter(mention -> mention.place() == null)
            .filter(mention -> mention.span().end() == whole.end())
            .filter(mention -> mention.span().start() <= whole.start() + 1)
            .anyMatch(this::speaks);
  }

  private boolean speaks(Mention mention) {
    return mention.actor() != null && dispatch.actor(mention.actor()).type() != ActorType.COUNTRY;
  }
}
