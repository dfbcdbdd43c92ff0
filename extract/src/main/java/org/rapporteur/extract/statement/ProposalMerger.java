package org.rapporteur.extract.statement;

import java.util.ArrayList;
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

  /// The most code units between a cue and a subject that stands right beside it.
  private static final int BESIDE = 2;

  private static final double ALIKE = 0.5;

  /// Below this an encoder's proposal that no rule backs is not believed.
  private static final double LEAST_CONFIDENCE = 0.15;

  /// Precision on PolNeAR's dev part against the raw values: what only the encoder proposes, what
  /// only a rule proposes though the encoder has read the text, and the most that both earn.
  private static final double ONLY_ENCODER = 0.85;

  private static final double ONLY_RULE = 0.6;
  private static final double BOTH_AT_MOST = 0.94;

  private final String text;
  private final ProposalIndex kept = new ProposalIndex();

  private ProposalMerger(String text) {
    this.text = text;
  }

  /// Returns the merged proposals, in the order of the text.
  static List<Proposal> merge(String text, List<Proposal> byRule, List<Proposal> byEncoder) {
    var merger = new ProposalMerger(text);
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
  private Proposal combined(Proposal rule, Proposal encoder) {
    double doubt = (1 - rule.confidence()) * (1 - encoder.confidence());
    Proposal combined =
        rule.withContent(content(rule, encoder)).withConfidence(Math.min(BOTH_AT_MOST, 1 - doubt));
    // Behind "according to" the source is the whole phrase, which the tree gives and the encoder
    // cuts.
    boolean keep =
        encoder.source().isEmpty()
            || rule.rule().equals("according")
            || isTold(rule, encoder)
            || stands(rule) && isBetter(rule, encoder);
    return keep ? combined : combined.withSource(encoder.source());
  }

  /// `told [the envoys that the road was open]`: what the encoder has before "that" is whom it was
  /// told.
  private List<Span> withoutAddressee(Proposal rule, Proposal encoder) {
    Span clause = rule.content().getFirst();
    Span whole = encoder.content().getFirst();
    boolean behindCue = !rule.cue().isEmpty() && whole.start() >= Overlap.hull(rule.cue()).end();
    if (!rule.rule().equals("clause")
        || !behindCue
        || !whole.contains(clause.start())
        || !clause.in(text).startsWith("that ")) {
      return encoder.content();
    }
    List<Span> content = new ArrayList<>(encoder.content());
    content.set(0, new Span(clause.start(), whole.end()));
    return content;
  }

  /// `Asked whether she would go, _the mayor_ said no`: who is asked has not asked.
  private static boolean isTold(Proposal rule, Proposal encoder) {
    return rule.rule().equals("passive")
        && Overlap.hull(encoder.source()).start() >= Overlap.hull(rule.content()).end();
  }

  /// Somebody else than the encoder has, or all of whom the encoder has only the beginning: `*a
  /// cook arrested on Friday* told`.
  private static boolean isBetter(Proposal rule, Proposal encoder) {
    boolean whole =
        Overlap.covers(rule.source(), encoder.source())
            && Overlap.hull(encoder.source()).end() < Overlap.hull(rule.source()).end();
    return whole || !Overlap.any(rule.source(), encoder.source());
  }

  /// `…, officials said, Reuters reported`: beside the cue stands its own subject, whomever the
  /// encoder links it with.
  private static boolean stands(Proposal rule) {
    if (rule.source().isEmpty() || rule.cue().isEmpty()) {
      return false;
    }
    Span source = Overlap.hull(rule.source());
    Span cue = Overlap.hull(rule.cue());
    int gap = Math.max(cue.start() - source.end(), source.start() - cue.end());
    return gap >= 0 && gap <= BESIDE;
  }

  private List<Span> content(Proposal rule, Proposal encoder) {
    boolean holdsCue = Overlap.any(encoder.content(), rule.cue());
    boolean alike =
        Overlap.f1(rule.content(), encoder.content()) > ALIKE
            || Overlap.covers(encoder.content(), rule.content());
    return alike && !holdsCue ? withoutAddressee(rule, encoder) : rule.content();
  }
}
