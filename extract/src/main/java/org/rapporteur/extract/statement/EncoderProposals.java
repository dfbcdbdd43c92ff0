package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.CueNoun;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.PhraseRole;

/// Makes proposals of the encoder's attributions: borders cleaned, attitude read from the cue.
final class EncoderProposals {

  /// A bare quotation shorter than this is a title or a scare quote.
  private static final int SHORTEST = 20;

  private static final Set<UniversalPos> EMPTY =
      EnumSet.of(
          UniversalPos.DET,
          UniversalPos.ADP,
          UniversalPos.PART,
          UniversalPos.CCONJ,
          UniversalPos.SCONJ,
          UniversalPos.AUX,
          UniversalPos.PUNCT);

  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

  private final AnnotatedDispatch dispatch;
  private final Quotations quotations;
  private final Cues cues;

  EncoderProposals(AnnotatedDispatch dispatch, Quotations quotations, Cues cues) {
    this.dispatch = dispatch;
    this.quotations = quotations;
    this.cues = cues;
  }

  List<Proposal> read() {
    List<Proposal> proposals = new ArrayList<>();
    for (Attribution attribution : dispatch.attributions()) {
      proposal(attribution).ifPresent(proposals::add);
    }
    return proposals;
  }

  private Optional<Proposal> proposal(Attribution attribution) {
    int cue = attribution.cue().isEmpty() ? -1 : attribution.cue().getFirst().start();
    ContentSpans spans = new ContentSpans(dispatch.text(), quotations, cue);
    List<Span> content =
        ContentSpans.merged(
            attribution.content().stream()
                .map(this::untilTheMarkCloses)
                .map(this::withItsNoun)
                .map(span -> withItsSubject(span, attribution))
                .flatMap(span -> spans.cleaned(span).stream())
                .filter(this::saysSomething)
                .toList());
    boolean bare = attribution.source().isEmpty() && attribution.cue().isEmpty();
    if (content.isEmpty() || bare && content.stream().noneMatch(this::isQuoted)) {
      return Optional.empty();
    }
    Attitude attitude = attitude(attribution.cue(), attribution.source().isEmpty());
    return Optional.of(
        new Proposal(
            isPhrase(attribution.cue()) ? "according" : "encoder",
            namesNobody(attribution.source())
                ? subject(attribution.cue())
                : trimmed(attribution.source()),
            attribution.cue(),
            content,
            attitude,
            List.of(),
            attribution.confidence()));
  }

  /// Nothing, or an article alone.
  private boolean namesNobody(List<Span> source) {
    return source.stream()
        .flatMap(span -> dispatch.tokensIn(span).stream())
        .allMatch(token -> token.upos() == UniversalPos.DET && !token.relatesAs("nsubj"));
  }

  /// The subject of an active cue, where the encoder credits nobody: "*Moscow* denies …".
  private List<Span> subject(List<Span> cue) {
    return cue.stream()
        .flatMap(span -> dispatch.sentencesIn(span).stream().map(s -> subject(s, span)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Span> subject(Sentence sentence, Span cue) {
    Tree tree = Tree.of(sentence);
    var speakers = new Speakers(tree);
    return sentence.tokensIn(cue).stream()
        .filter(Token::isVerb)
        .filter(verb -> tree.child(verb, "nsubj:pass", "aux:pass").isEmpty())
        .flatMap(verb ->
            tree
                .child(verb, "nsubj")
                .filter(Token::isNominal)
                .map(subject -> speakers.span(subject, verb))
                .stream())
        .findFirst();
  }

  /// A content that begins in a quotation does not run on into the sentence behind it.
  private Span untilTheMarkCloses(Span span) {
    return quotations
        .at(span.start())
        .map(quotation -> quotation.span().end())
        .filter(end -> end < span.end() && beginsSentence(end))
        .map(end -> new Span(span.start(), end))
        .orElse(span);
  }

  /// `in the English` → `in the English city of Salisbury`: a phrase is not cut before its noun.
  private Span withItsNoun(Span span) {
    List<Token> words = dispatch.tokensIn(span);
    if (words.isEmpty() || !words.getLast().relatesAsAny("det", "amod", "case", "nummod")) {
      return span;
    }
    Token last = words.getLast();
    return dispatch
        .sentenceAt(last.span().start())
        .map(Tree::of)
        .flatMap(tree ->
            tree.head(last).filter(noun -> noun.index() > last.index()).map(tree::subtreeSpan))
        .filter(phrase -> phrase.end() > span.end() && quotations.at(span.end()).isEmpty())
        .map(phrase -> Span.covering(span, phrase))
        .orElse(span);
  }

  /// `says [the negotiators] intended to …`: a clause is not cut before its subject.
  private Span withItsSubject(Span span, Attribution attribution) {
    List<Token> words = dispatch.tokensIn(span);
    if (words.isEmpty()
        || !words.getFirst().isVerb() && words.getFirst().upos() != UniversalPos.AUX) {
      return span;
    }
    Token first = words.getFirst();
    return dispatch
        .sentenceAt(first.span().start())
        .map(Tree::of)
        .flatMap(tree -> {
          Token verb = first.relatesAsAny("aux", "cop") ? tree.head(first).orElse(first) : first;
          return tree.child(verb, "nsubj")
              .filter(subject -> subject.index() < first.index())
              .map(tree::subtreeSpan)
              .filter(subject -> subject.end() + 1 == span.start());
        })
        .filter(subject ->
            !Overlap.any(List.of(subject), attribution.source())
                && !Overlap.any(List.of(subject), attribution.cue()))
        .map(subject -> Span.covering(subject, span))
        .orElse(span);
  }

  private boolean beginsSentence(int offset) {
    int start = offset;
    while (start < dispatch.text().length()
        && Character.isWhitespace(dispatch.text().charAt(start))) {
      start++;
    }
    int first = start;
    return quotations.at(first).isEmpty()
        && dispatch.sentenceAt(first).filter(s -> s.span().start() == first).isPresent();
  }

  /// A lone article or preposition is a slip of the encoder.
  private boolean saysSomething(Span span) {
    return dispatch.tokensIn(span).stream().anyMatch(token -> !EMPTY.contains(token.upos()));
  }

  /// The spans without the comma after an apposition, or the "who" of a clause that is cut off.
  private List<Span> trimmed(List<Span> spans) {
    return spans.stream().map(this::trimmed).toList();
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() + 1 && " ,;:".indexOf(dispatch.text().charAt(end - 1)) >= 0) {
      end--;
    }
    Span trimmed = new Span(span.start(), end);
    List<Token> words = dispatch.tokensIn(trimmed);
    boolean open = words.size() > 1 && RELATIVE.contains(words.getLast().xpos());
    return open
        ? trimmed(new Span(span.start(), words.get(words.size() - 2).span().end()))
        : trimmed;
  }

  private boolean isQuoted(Span span) {
    return quotations.in(span).stream()
        .anyMatch(quotation -> quotation.inner().overlaps(span) && span.length() >= SHORTEST);
  }

  private boolean isPhrase(List<Span> cue) {
    return cue.size() == 1 && dispatch.text(cue.getFirst()).equalsIgnoreCase("according to");
  }

  private Attitude attitude(List<Span> cue, boolean sourceless) {
    List<Token> words = cue.stream().flatMap(span -> dispatch.tokensIn(span).stream()).toList();
    Optional<Attitude> known =
        words.stream()
            .flatMap(word -> known(word).stream())
            .reduce((first, second) -> first == Attitude.DECLINES ? first : second);
    boolean hedge = words.stream().anyMatch(word -> cues.plays(PhraseRole.HEDGE, word.form()));
    if (hedge && sourceless) {
      return Attitude.REPORTED;
    }
    return known.orElse(Attitude.SAYS);
  }

  private Optional<Attitude> known(Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return word.isVerb()
        ? cues.findVerb(lemma).map(CueVerb::attitude)
        : cues.findNoun(lemma).map(CueNoun::attitude);
  }
}
