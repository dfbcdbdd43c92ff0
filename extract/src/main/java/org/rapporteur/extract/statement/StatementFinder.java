package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.StatementConfidence;

/// Finds who says what, by which words, to whom, and through whom it came.
///
/// Rules over the syntax tree and the encoder's attributions propose statements; what they share is
/// merged, quotations without a cue go to the speaker before them, and what stands inside another
/// statement's content is nested in it.
public final class StatementFinder {

  /// A "sentence" beyond this is a list or a table; the rules leave it to the encoder.
  private static final int LONGEST_SENTENCE = 400;

  private static final List<StatementRule> RULES =
      List.of(
          new ReportedClause(),
          new InterjectedReport(),
          new ClosingReport(),
          new AccordingTo(),
          new AsSaid(),
          new PassiveReport(),
          new ReportedInfinitive(),
          new ReportedGerund(),
          new ReportedObject(),
          new ReportedOblique(),
          new NominalReport(),
          new NeighbouringQuotation(),
          new NamedSpeaker(),
          new Hedge());

  private final Cues cues;
  private final StatementConfidence confidence;

  private StatementFinder(Cues cues, StatementConfidence confidence) {
    this.cues = cues;
    this.confidence = confidence;
  }

  /// Loads a finder with the shipped tables of cues.
  public static StatementFinder load() {
    return new StatementFinder(Cues.load(), StatementConfidence.load());
  }

  /// Returns the statements of `dispatch`, in the order of the text.
  public List<Statement> find(ResolvedDispatch dispatch) {
    AnnotatedDispatch annotated = dispatch.annotated();
    Quotations quotations = Quotations.of(annotated);
    Set<Integer> somebody = actors(dispatch);
    List<Passage> passages = passages(annotated, quotations, somebody);
    List<Proposal> byRule = byRule(annotated, passages, quotations);
    List<Proposal> byEncoder = new EncoderProposals(annotated, quotations, cues).read();
    List<Proposal> merged = ProposalMerger.merge(annotated.text(), byRule, byEncoder);
    List<Proposal> carried = PhraseCarriers.absorb(delimited(merged, annotated, quotations));
    List<Proposal> cited = new CitedSources(dispatch, cues).add(carried);
    List<Proposal> extended = new Continuations(annotated, quotations).extend(cited);
    List<Proposal> spoken = new Transcript(annotated, quotations).replace(extended);
    List<Proposal> headed = new HeadlineSpeakers(dispatch, quotations).add(spoken);
    List<Proposal> nested = new NestedReports(passages, somebody).add(headed);
    ShortQuotations names = new ShortQuotations(annotated, quotations, cues);
    List<Proposal> all = withBareQuotations(names.remove(nested), names.remove(byEncoder));
    return new StatementAssembly(dispatch, quotations, cues, confidence).assemble(all);
  }

  /// Gives every proposal its own speaker and content, where rules and encoder have run over
  /// others.
  private List<Proposal> delimited(
      List<Proposal> merged, AnnotatedDispatch annotated, Quotations quotations) {
    List<Proposal> active = new PassiveTelling(annotated, cues).uncredit(merged);
    List<Proposal> credited = new BorrowedSources(annotated).giveBack(active);
    List<Proposal> whole = new WholeSources(annotated).complete(credited);
    List<Proposal> told = new ToldFirst(annotated, cues).leaveOut(whole);
    List<Proposal> divided = new Semicolons(annotated, quotations).cut(told);
    List<Proposal> joined = new JoinedContents(annotated).cut(divided);
    List<Proposal> quoted = new QuotedSources(annotated, quotations, cues).replace(joined);
    List<Proposal> reached = new TrailingReports(annotated, quotations).reach(quoted);
    List<Proposal> cut = new Interruptions(annotated).cut(reached);
    List<Proposal> ended = new ParallelClauses(annotated, quotations).cut(cut);
    return new CarriedSources(annotated, cues).part(ended);
  }

  /// Adds quotations for which nobody is credited, where no statement holds them.
  private static List<Proposal> withBareQuotations(
      List<Proposal> proposals, List<Proposal> byEncoder) {
    Coverage covered = new Coverage(proposals);
    ProposalIndex all = new ProposalIndex();
    proposals.forEach(all::add);
    byEncoder.stream()
        .filter(Proposal::isBare)
        .filter(bare -> bare.content().stream().noneMatch(covered::touches))
        .forEach(all::add);
    return all.inOrder();
  }

  /// The sentences that rules read.
  private List<Passage> passages(
      AnnotatedDispatch dispatch, Quotations quotations, Set<Integer> somebody) {
    JoinedCues joined = new JoinedCues(cues, somebody);
    return dispatch.sentences().stream()
        .filter(sentence -> sentence.tokens().size() <= LONGEST_SENTENCE)
        .map(sentence -> new Passage(dispatch, joined.tree(sentence), quotations, cues))
        .toList();
  }

  private static List<Proposal> byRule(
      AnnotatedDispatch dispatch, List<Passage> passages, Quotations quotations) {
    List<Proposal> proposals = new ArrayList<>(new SignedQuotations(dispatch, quotations).read());
    for (Passage passage : passages) {
      for (StatementRule rule : RULES) {
        rule.read(passage).stream()
            .flatMap(proposal -> inItsQuotation(proposal, quotations).stream())
            .forEach(proposals::add);
      }
    }
    return proposals;
  }

  private static Set<Integer> actors(ResolvedDispatch dispatch) {
    return dispatch.mentions().stream()
        .filter(mention -> mention.actor() != null)
        .map(mention -> mention.head().start())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What stands in quotation marks reports nothing outside of them; a parser's slip over the mark
  /// is cut off.
  private static Optional<Proposal> inItsQuotation(Proposal proposal, Quotations quotations) {
    List<Span> marked =
        proposal.cue().stream()
            .flatMap(cue -> quotations.at(cue.start()).stream())
            .map(quotation -> quotation.span())
            .toList();
    if (marked.isEmpty() || Overlap.covers(marked, proposal.content())) {
      return Optional.of(proposal);
    }
    List<Span> inside =
        proposal.content().stream()
            .flatMap(span -> span.intersection(marked.getFirst()).stream())
            .filter(span -> span.length() > 1)
            .toList();
    return Overlap.length(inside) * 2 > Overlap.length(proposal.content())
        ? Optional.of(proposal.withContent(inside))
        : Optional.empty();
  }
}
