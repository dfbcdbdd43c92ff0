package org.rapporteur.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;

/// Makes one list without duplicates of what rules and encoder propose.
///
/// Two proposals are the same statement when they share a cue, or hold nearly the same content. The
/// rule's borders win, as the tree gives them; the encoder adds what lies outside of the rule's
/// sentence and the statements that no rule knows.
final class ProposalMerger {

  private static final double SAME_CONTENT = 0.8;

  private static final double ALIKE = 0.5;

  /// Below this an encoder's proposal that no rule backs is not believed.
  private static final double LEAST_CONFIDENCE = 0.15;

  private final ProposalIndex kept = new ProposalIndex();

  /// Returns the merged proposals, in the order of the text.
  static List<Proposal> merge(List<Proposal> byRule, List<Proposal> byEncoder) {
    var merger = new ProposalMerger();
    byRule.stream()
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
      kept.add(proposal);
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
        rule.withContent(content(rule, encoder)).withConfidence(Math.min(0.99, 1 - doubt));
    return rule.source().isEmpty() ? combined.withSource(encoder.source()) : combined;
  }

  private static List<Span> content(Proposal rule, Proposal encoder) {
    boolean holdsCue = Overlap.any(encoder.content(), rule.cue());
    boolean alike =
        Overlap.f1(rule.content(), encoder.content()) > ALIKE
            || Overlap.covers(encoder.content(), rule.content());
    return alike && !holdsCue ? encoder.content() : rule.content();
  }
}
