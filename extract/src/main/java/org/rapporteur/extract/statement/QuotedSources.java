package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extract.quotation.Quotation;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.PhraseRole;

/// Reads `quote … as saying`, in which two speak: who quotes and who is quoted.
///
/// - `[The agency] [quoted] [a grocer] as [saying] [the street was quiet].`: both say so, the
///   grocer through the agency
/// - `[The grocer] [was quoted] by the agency [as saying] [the street was quiet].`: the grocer says
///   so, carried by the agency
///
/// The content stands behind "saying", else it is what the sentence begins with: `“It was quiet,”
/// the agency quoted a grocer as saying`. What was proposed for these cues before is replaced.
final class QuotedSources {

  private static final double CONFIDENCE = 0.85;

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;
  private final Cues cues;

  QuotedSources(AnnotatedDispatch dispatch, Quotations quotations, Cues cues) {
    this.dispatch = dispatch;
    this.quotations = quotations;
    this.cues = cues;
  }

  /// The verbs of one such picture.
  ///
  /// @param quote "quoted"
  /// @param as the word before "saying"
  /// @param saying what is quoted as done
  private record Picture(Tree tree, Token quote, Token as, Token saying) {}

  List<Proposal> replace(List<Proposal> proposals) {
    List<Proposal> all = new ArrayList<>(proposals);
    for (Sentence sentence : dispatch.sentences()) {
      for (Token as : sentence.tokens()) {
        if (as.form().equalsIgnoreCase("as")) {
          picture(Tree.of(sentence), as).ifPresent(picture -> replace(all, picture));
        }
      }
    }
    ProposalIndex index = new ProposalIndex();
    all.forEach(index::add);
    return index.inOrder();
  }

  private Optional<Picture> picture(Tree tree, Token as) {
    List<Token> tokens = tree.tokens();
    if (as.index() + 1 >= tokens.size() || as.index() == 0) {
      return Optional.empty();
    }
    Token saying = tokens.get(as.index() + 1);
    boolean says = saying.xpos().equals("VBG") && cues.findVerb(saying.lemma()).isPresent();
    Optional<Token> quote =
        tokens.subList(0, as.index()).reversed().stream()
            .filter(Token::isVerb)
            .findFirst()
            .filter(verb -> cues.plays(PhraseRole.CARRIER, verb.lemma()));
    return says ? quote.map(verb -> new Picture(tree, verb, as, saying)) : Optional.empty();
  }

  private void replace(List<Proposal> all, Picture picture) {
    List<Span> cue = List.of(picture.quote().span(), picture.saying().span());
    List<Proposal> replaced = all.stream().filter(p -> Overlap.any(p.cue(), cue)).toList();
    List<Span> content = content(picture, replaced);
    List<Proposal> read = content.isEmpty() ? List.of() : read(picture, content);
    if (!read.isEmpty()) {
      all.removeAll(replaced);
      all.addAll(read);
    }
  }

  private List<Proposal> read(Picture picture, List<Span> content) {
    Tree tree = picture.tree();
    Optional<Token> quoted = tree.child(picture.quote(), "nsubj:pass");
    if (quoted.isPresent()) {
      return List.of(passive(picture, quoted.get(), content));
    }
    Optional<Token> quoting = tree.child(picture.quote(), "nsubj");
    Optional<Token> object =
        tree.child(picture.quote(), "obj", "iobj")
            .or(() -> tree.child(picture.saying(), "nsubj"))
            .filter(word -> word.index() > picture.quote().index());
    return quoting.isPresent() && object.isPresent()
        ? active(picture, quoting.get(), object.get(), content)
        : List.of();
  }

  private Proposal passive(Picture picture, Token quoted, List<Span> content) {
    Tree tree = picture.tree();
    Span verb = new CueWords(tree).around(picture.quote());
    Span said = Span.covering(picture.as().span(), picture.saying().span());
    List<Span> cue =
        said.start() <= verb.end() + 1 ? List.of(Span.covering(verb, said)) : List.of(verb, said);
    return new Proposal(
        "quoted",
        List.of(new Speakers(tree).span(quoted, picture.quote())),
        cue,
        content,
        Attitude.SAYS,
        List.of(),
        CONFIDENCE);
  }

  private static List<Proposal> active(
      Picture picture, Token quoting, Token object, List<Span> content) {
    Speakers speakers = new Speakers(picture.tree());
    List<Token> words =
        picture.tree().subtree(object, token -> token.index() < picture.as().index());
    return List.of(
        new Proposal(
            "quoted",
            speakers.span(quoting, picture.quote()),
            new CueWords(picture.tree()).around(picture.quote()),
            content,
            Attitude.SAYS,
            CONFIDENCE),
        new Proposal(
            CitedSources.RULE,
            Tree.span(words),
            picture.saying().span(),
            content,
            Attitude.SAYS,
            CONFIDENCE));
  }

  /// The clause or quotation behind "saying", else what stands before the quoting clause.
  private List<Span> content(Picture picture, List<Proposal> replaced) {
    Tree tree = picture.tree();
    List<Token> tokens = tree.tokens();
    ContentSpans spans =
        new ContentSpans(dispatch.text(), quotations, picture.saying().span().start());
    Optional<Token> clause = tree.child(picture.saying(), "ccomp", "obj", "parataxis");
    if (clause.filter(head -> head.index() > picture.saying().index()).isPresent()) {
      return spans.of(tree.subtree(clause.get()), tokens);
    }
    int after = picture.saying().span().end();
    Optional<Quotation> next = quotations.from(after).filter(q -> isGap(after, q.span().start()));
    if (next.isPresent()) {
      return List.of(next.get().span());
    }
    int first = first(picture);
    List<Span> before =
        first == 0
            ? List.of()
            : spans
                .cleaned(Span.covering(tokens.getFirst().span(), tokens.get(first - 1).span()))
                .map(List::of)
                .orElse(List.of());
    return before.isEmpty()
        ? replaced.stream().map(Proposal::content).findFirst().orElse(List.of())
        : withContinuation(before, replaced);
  }

  /// `“It was quiet,” the agency quoted a grocer as saying. “Then it was not.”`
  private static List<Span> withContinuation(List<Span> before, List<Proposal> replaced) {
    List<Span> content = new ArrayList<>(before);
    int end = Overlap.hull(before).end();
    replaced.stream()
        .filter(proposal -> Overlap.any(proposal.content(), before))
        .flatMap(proposal -> proposal.content().stream())
        .filter(span -> span.start() > end && proposalFarBehind(span, replaced))
        .forEach(content::add);
    return ContentSpans.merged(content);
  }

  private static boolean proposalFarBehind(Span span, List<Proposal> replaced) {
    return replaced.stream()
        .allMatch(proposal -> Overlap.hull(proposal.cue()).end() <= span.start());
  }

  private boolean isGap(int from, int to) {
    return dispatch
        .text()
        .substring(from, to)
        .chars()
        .noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
  }

  /// The first word of whoever is quoted or quotes.
  private static int first(Picture picture) {
    Tree tree = picture.tree();
    return tree.child(picture.quote(), "nsubj", "nsubj:pass")
        .map(subject -> tree.subtree(subject).getFirst().index())
        .orElse(picture.quote().index());
  }
}
