package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.quotation.Quotations;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;

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
          new AccordingTo(),
          new AsSaid(),
          new PassiveReport(),
          new ReportedInfinitive(),
          new ReportedObject(),
          new ReportedOblique(),
          new NominalReport(),
          new NeighbouringQuotation(),
          new NamedSpeaker(),
          new Hedge());

  private final Cues cues;

  private StatementFinder(Cues cues) {
    this.cues = cues;
  }

  /// Loads a finder with the shipped tables of cues.
  public static StatementFinder load() {
    return new StatementFinder(Cues.load());
  }

  /// Returns the statements of `dispatch`, in the order of the text.
  public List<Statement> find(ResolvedDispatch dispatch) {
    AnnotatedDispatch annotated = dispatch.annotated();
    Quotations quotations = Quotations.of(annotated);
    List<Proposal> byRule = byRule(annotated, quotations);
    List<Proposal> byEncoder = new EncoderProposals(annotated, quotations, cues).read();
    List<Proposal> merged = ProposalMerger.merge(annotated.text(), byRule, byEncoder);
    List<Proposal> quoted = new QuotedSources(annotated, quotations, cues).replace(merged);
    List<Proposal> cut =
        new Interruptions(annotated).cut(new TrailingReports(annotated, quotations).reach(quoted));
    List<Proposal> carried = PhraseCarriers.absorb(cut);
    List<Proposal> cited = new CitedSources(dispatch, cues).add(carried);
    List<Proposal> extended = new Continuations(annotated, quotations).extend(cited);
    List<Proposal> spoken = new Transcript(annotated, quotations).replace(extended);
    ShortQuotations names = new ShortQuotations(annotated, quotations, cues);
    List<Proposal> all = withBareQuotations(names.remove(spoken), names.remove(byEncoder));
    return new StatementAssembly(dispatch, quotations, cues).assemble(all);
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

  private List<Proposal> byRule(AnnotatedDispatch dispatch, Quotations quotations) {
    List<Proposal> proposals = new ArrayList<>(new SignedQuotations(dispatch, quotations).read());
    for (Sentence sentence : dispatch.sentences()) {
      if (sentence.tokens().size() <= LONGEST_SENTENCE) {
        Passage passage = new Passage(dispatch, Tree.of(sentence), quotations, cues);
        for (StatementRule rule : RULES) {
          rule.read(passage).stream()
              .filter(proposal -> staysInItsQuotation(proposal, quotations))
              .forEach(proposals::add);
        }
      }
    }
    return proposals;
  }

  /// What stands in quotation marks reports nothing outside of them.
  private static boolean staysInItsQuotation(Proposal proposal, Quotations quotations) {
    return proposal.cue().stream()
        .flatMap(cue -> quotations.at(cue.start()).stream())
        .allMatch(quotation -> Overlap.covers(List.of(quotation.span()), proposal.content()));
  }
}
