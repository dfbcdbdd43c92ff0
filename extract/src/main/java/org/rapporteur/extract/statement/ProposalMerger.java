package org.rapporteur.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;

/// Makes one list without duplicates of what rules and encoder propose.
///
/// Two proposals are the same statement when they share a cue, or hold nearly the same content. The
/// rule gives the cue, the encoder source and content; each adds the statements that the other does
/// not know.
final class ProposalMerger {

  private static final double SAME_CONTENT = 0.8;

  private static final double ALIKE = 0.5;

  /// Below this an encoder's proposal that no rule backs is not believed.
  private static final double LEAST_CONFIDENCE = 0.15;

  /// Precision on PolNeAR's dev part against the raw values: what only the encoder proposes, what
  /// only a rule proposes though the encoder has read the text, and the most that both earn.
  private static final double ONLY_ENCODER = 0.85;

  private static final double ONLY_RULE = 0.6;
  private static final double BOTH_AT_MOST = 0.94;

  private final ProposalIndex kept = new ProposalIndex();

  /// Returns the merged proposals, in the order of the text.
  static List<Proposal> merge(List<Proposal> byRule, List<Proposal> byEncoder) {
    var merger = new ProposalMerger();
    double trust = byEncoder.isEmpty() ? 1 : ONLY_RULE;
    byRule.stream()
        .map(proposal -> proposal.withConfidence(trust * proposal.confidence()))
        .sorted(Comparator.comparingDouble(Proposal::confidence).reversed())
        .forEach(merger::addRule);
    byEncoder.forEach(merger::addEncoder);
    return merger.kept.inOrder();
  }

  private void addRule(Proposal proposal) {
    Optional<Proposal> same =
        kept.near(proposal).stream()
            .filter(other ->
                Overlap.any(other.cue(), proposal.cue())
                    || Overlap.f1(other.content(), proposal.content()) > SAME_CONTENT
                        && !nested(other, proposal))
            .findFirst();
    if (same.isEmpty()) {
      kept.add(proposal);
    }
  }

  private void addEncoder(Proposal proposal) {
    Optional<Proposal> same =
        kept.near(proposal).stream()
            .filter(other -> same(other, proposal))
            .max(Comparator.comparingDouble(o -> Overlap.f1(o.content(), proposal.content())));
    if (same.isPresent()) {
      kept.replace(same.get(), combined(same.get(), proposal));
    } else if (proposal.confidence() >= LEAST_CONFIDENCE && !proposal.isBare()) {
      kept.add(proposal.withConfidence(ONLY_ENCODER * proposal.confidence()));
    }
  }

  private static boolean same(Proposal a, Proposal b) {
    return Overlap.any(a.cue(), b.cue())
        || Overlap.f1(a.content(), b.content()) > SAME_CONTENT && !nested(a, b);
  }

  private static boolean nested(Proposal a, Proposal b) {
    return Overlap.covers(a.content(), b.cue()) || Overlap.covers(b.content(), a.cue());
  }

  /// Source and cue of the rule; of the contents the encoder's, which sees over the sentence,
  /// unless the two hardly meet.
  private static Proposal combined(Proposal rule, Proposal encoder) {
    double doubt = (1 - rule.confidence()) * (1 - encoder.confidence());
    Proposal combined =
        rule.withContent(content(rule, encoder)).withConfidence(Math.min(BOTH_AT_MOST, 1 - doubt));
    // Behind "according to" the source is the whole phrase, which the tree gives and the encoder
    // cuts.
    boolean keep = encoder.source().isEmpty() || rule.rule().equals("according");
    return keep ? combined : combined.withSource(encoder.source());
  }

  private static List<Span> content(Proposal rule, Proposal encoder) {
    boolean holdsCue = Overlap.any(encoder.content(), rule.cue());
    boolean alike =
        Overlap.f1(rule.content(), encoder.content()) > ALIKE
            || Overlap.covers(encoder.content(), rule.content());
    return alike && !holdsCue ? encoder.content() : rule.content();
  }
}
